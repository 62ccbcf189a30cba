package org.peyvand.ui.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {

    private static double score(String typed, String title) {
        return FuzzyMatch.of(typed).score(title);
    }

    @ParameterizedTest
    @CsvSource({
        "كتابفروشي, کتاب‌فروشی پارس",
        "کتاب فروشی, کتاب‌فروشی پارس",
        "کتابفروشی پارس, کتاب‌فروشیِ پارس",
        "می روم, می‌روم",
        "فاکتور 1405, فاکتور ۱۴۰۵/۱۲",
        "نفت پارس, شرکت پارسیان نفت",
        "new acc, New Account",
        "acc new, New Account",
        "nc, New Customer",
        "stgs, Settings",
        "setings, Settings",
        "sttings, Settings",
        "custmoer, Customers",
        "دثص, New",
        "hsjdkd, استینی",
    })
    void fitsAsPeopleType(String typed, String title) {
        assertTrue(score(typed, title) > 0, typed + " should find " + title);
    }

    @ParameterizedTest
    @CsvSource({"xyz, New Account", "نان, کتاب", "qqq, Quick query", "acc zzz, New Account", "settle, Customers", "ab, Bazaar"})
    void doesNotFitWhatIsSomethingElse(String typed, String title) {
        assertEquals(0, score(typed, title), typed + " should not find " + title);
    }

    @Test
    void theMoreOfTheTitleTheBetter() {
        double whole = score("deals", "Deals");
        double beginning = score("deals", "Deals of mine");
        double word = score("deals", "Open deals");
        double inside = score("eal", "Open deals");
        double scattered = score("dls", "Deals");
        assertTrue(whole > beginning && beginning > word && word > inside && inside > scattered && scattered > 0,
                whole + " " + beginning + " " + word + " " + inside + " " + scattered);
    }

    @Test
    void theTitleCountsMoreThanWhatStandsBesideIt() {
        FuzzyMatch match = FuzzyMatch.of("customer");
        assertTrue(match.score("Customer list") > match.score("Pars", "Customer"));
        assertTrue(match.score("Pars", "Customer") > 0);
    }

    @Test
    void theRightLayoutCountsMoreThanTheWrongOne() {
        assertTrue(score("new", "New") > score("دثص", "New"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertTrue(FuzzyMatch.of(" -. ").isEmpty());
        assertEquals(0, score("  ", "New"));
        assertEquals(0, score("new", "‌ "));
    }
}
