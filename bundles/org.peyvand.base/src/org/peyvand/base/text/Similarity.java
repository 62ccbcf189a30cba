package org.peyvand.base.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * How alike two names are, for finding misspelt references and duplicates.
 *
 * <p>Compared are {@linkplain PersianText#searchKey search keys}. Texts that differ in blanks only score {@value #BLANKS_ONLY}. Otherwise
 * the score is the mean of two measures over the keys without blanks: 1 - d/length with d the Damerau-Levenshtein distance (optimal string
 * alignment), and Jaro-Winkler; taken once in the given order of words and once, at a small discount, in sorted order.
 * Texts whose numbers differ ("Model 12", "Model 13") never score above {@value #NUMBERS_DIFFER}.
 */
public final class Similarity {

    /** From here on a score alone speaks for the same name. */
    public static final double LIKELY = 0.9;
    /** The best candidate must be this far ahead of the second to be taken without asking. */
    public static final double CLEAR_MARGIN = 0.05;

    private static final double BLANKS_ONLY = 0.98;
    private static final double NUMBERS_DIFFER = 0.8;
    private static final double OTHER_WORD_ORDER = 0.97;

    private Similarity() {
    }

    /**
     * The candidate that is most like a text.
     *
     * @param candidate the candidate as it was given
     * @param score     0 to 1
     * @param margin    how far its score is ahead of the second best; the whole score when there is no second
     */
    public record Match(String candidate, double score, double margin) {

        /** Whether it may be taken without asking anybody: alike enough, and no other candidate nearly as alike. */
        public boolean isCertain() {
            return score >= LIKELY && margin >= CLEAR_MARGIN;
        }
    }

    /** Likeness from 0 (nothing in common, or one is empty) to 1 (same search key); symmetric. */
    public static double score(String a, String b) {
        String first = PersianText.searchKey(a);
        String second = PersianText.searchKey(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return first.equals(second) ? 1 : ofKeys(first, second);
    }

    /** The candidate most like the text; empty when there are no candidates or nothing is alike at all. */
    public static Optional<Match> best(Collection<String> candidates, String text) {
        String best = null;
        double bestScore = 0;
        double secondScore = 0;
        for (String candidate : new LinkedHashSet<>(candidates)) {
            double score = score(candidate, text);
            if (score > bestScore) {
                secondScore = bestScore;
                bestScore = score;
                best = candidate;
            } else if (score > secondScore) {
                secondScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match(best, bestScore, bestScore - secondScore));
    }

    private static double ofKeys(String a, String b) {
        double score = Math.max(ofWords(compact(a), compact(b)), OTHER_WORD_ORDER * ofWords(sorted(a), sorted(b)));
        return numbers(a).equals(numbers(b)) ? score : Math.min(score, NUMBERS_DIFFER);
    }

    private static double ofWords(String a, String b) {
        if (a.equals(b)) {
            return BLANKS_ONLY;
        }
        double byEdits = 1 - (double) EditDistance.between(a, b) / Math.max(a.length(), b.length());
        return Math.min(BLANKS_ONLY, (byEdits + JaroWinkler.of(a, b)) / 2);
    }

    private static String compact(String key) {
        return key.replace(" ", "");
    }

    private static String sorted(String key) {
        String[] words = key.split(" ");
        Arrays.sort(words);
        return String.join("", words);
    }

    private static String numbers(String key) {
        return key.replaceAll("[^0-9]+", " ").strip();
    }
}
