package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    private static final List<String> PRODUCTS = List.of("GTX Basic", "GTX Pro", "MG Special", "MG Advanced", "GTX Plus Pro", "GTX Plus Basic",
            "GTK 500");

    @ParameterizedTest
    @CsvSource({"GTXPro,GTX Pro", "technolgy,technology", "شركت پارس گستر,شرکت پارس‌گستر", "رضایی علی,علی رضایی", "medcial,medical",
        "فناوري اطلاعات,فناوری اطلاعت", "employement,employment"})
    void misspellingsAreLikely(String typed, String meant) {
        double score = Similarity.score(typed, meant);
        assertTrue(score >= Similarity.LIKELY && score < 1, typed + ' ' + score);
        assertEquals(score, Similarity.score(meant, typed));
    }

    @ParameterizedTest
    @CsvSource({"GTX Basic,GTX Plus Basic", "GTX Pro,GTX Plus Pro", "Model 12,Model 13", "Iran,Iraq", "retail,medical", "علی,ولی", "GTX Pro,GTK 500"})
    void otherNamesAreNot(String typed, String other) {
        assertTrue(Similarity.score(typed, other) < Similarity.LIKELY, typed + ' ' + Similarity.score(typed, other));
    }

    @Test
    void sameKeyIsOneAndNothingIsZero() {
        assertEquals(1, Similarity.score("كتاب", "کتاب"));
        assertEquals(0, Similarity.score("", ""));
        assertEquals(0, Similarity.score(null, "a"));
        assertEquals(0, Similarity.score("abc", "xyz"));
    }

    @Test
    void bestIsCertainWhenItIsClearlyAhead() {
        Similarity.Match match = Similarity.best(PRODUCTS, "GTXPro").orElseThrow();
        assertEquals("GTX Pro", match.candidate());
        assertTrue(match.isCertain());
        assertEquals(match.score() - Similarity.score("GTX Plus Pro", "GTXPro"), match.margin(), 1e-9);
        assertTrue(Similarity.best(PRODUCTS, "gtx plus basci").orElseThrow().isCertain());
    }

    @Test
    void bestIsNotCertainBetweenTwoOrFarAway() {
        assertFalse(Similarity.best(List.of("علی رضایی", "علی رضائی"), "علی رضایی").orElseThrow().isCertain());
        assertFalse(Similarity.best(List.of("GTX Plus Basic"), "GTX Basic").orElseThrow().isCertain());
        assertTrue(Similarity.best(List.of("GTX Pro", "GTX Pro"), "GTXPro").orElseThrow().isCertain());
    }

    @Test
    void nothingIsBestOfNothing() {
        assertTrue(Similarity.best(List.of(), "a").isEmpty());
        assertTrue(Similarity.best(PRODUCTS, " ").isEmpty());
    }

    @Test
    void editDistanceCountsASwapOnce() {
        assertEquals(1, EditDistance.between("medcial", "medical"));
        assertEquals(3, EditDistance.between("kitten", "sitting"));
        assertEquals(4, EditDistance.between("", "abcd"));
        assertEquals(3, EditDistance.between("ca", "abc"));
    }

    @Test
    void jaroWinklerOfThePaper() {
        assertEquals(0.961, JaroWinkler.of("martha", "marhta"), 0.001);
        assertEquals(0.840, JaroWinkler.of("dwayne", "duane"), 0.001);
        assertEquals(0.813, JaroWinkler.of("dixon", "dicksonx"), 0.001);
        assertEquals(0, JaroWinkler.of("a", "b"));
    }
}
