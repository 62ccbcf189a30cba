package org.peyvand.ui.go;

import java.util.List;
import java.util.stream.Stream;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.base.text.PersianText;

/**
 * How well what was typed fits a text, as people remember names: beginnings, words in any order, initials, letters left out, one slip of a
 * finger, half-spaces and Arabic letters as they come, digits of any kind, and the wrong keyboard layout. Without SWT.
 */
public final class FuzzyMatch {
    /** The whole text. */
    public static final int WHOLE = 100;
    private static final int BEGINNING = 90;
    private static final int WORD = 80;
    private static final int INSIDE = 60;
    private static final int INITIALS = 55;
    private static final int SCATTERED = 45;
    private static final int SLIP = 25;
    private static final int IN_ORDER = 5;
    private static final double FURTHER = 0.6;
    private static final double OTHER_LAYOUT = 0.8;
    private static final int SHORTEST_SCATTER = 3;
    private static final int SHORTEST_SLIP = 4;

    private final List<String> typed;
    private final List<List<String>> otherLayouts;

    private FuzzyMatch(List<String> typed, List<List<String>> otherLayouts) {
        this.typed = typed;
        this.otherLayouts = otherLayouts;
    }

    /** For what was typed. */
    public static FuzzyMatch of(String text) {
        List<String> words = words(text);
        List<List<String>> others = Stream.of(PersianKeyboard.latin(text), PersianKeyboard.persian(text)).map(FuzzyMatch::words)
                .filter(other -> !other.isEmpty() && !other.equals(words)).distinct().toList();
        return new FuzzyMatch(words, others);
    }

    private static List<String> words(String text) {
        String key = PersianText.searchKey(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /**
     * From 0, does not fit, to 105.
     *
     * @param title what counts fully
     * @param further what helps to find it: kind, other names
     */
    public double score(String title, String... further) {
        Folded name = Folded.of(title);
        List<Folded> rest = Stream.of(further).filter(text -> text != null && !text.isBlank()).map(Folded::of).toList();
        double best = score(typed, name, rest);
        for (List<String> other : otherLayouts) {
            best = Math.max(best, OTHER_LAYOUT * score(other, name, rest));
        }
        return best;
    }

    private static double score(List<String> words, Folded name, List<Folded> rest) {
        if (words.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (String word : words) {
            double score = ofWord(word, name);
            for (Folded other : rest) {
                score = Math.max(score, FURTHER * ofWord(word, other));
            }
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        String together = String.join("", words);
        double mean = sum / words.size();
        if (together.equals(name.joined())) {
            return WHOLE + IN_ORDER;
        }
        return name.joined().startsWith(together) ? Math.max(mean, BEGINNING) + IN_ORDER * (double) together.length() / name.joined().length() : mean;
    }

    private static double ofWord(String word, Folded text) {
        if (text.joined().isEmpty()) {
            return 0;
        }
        if (text.joined().equals(word)) {
            return WHOLE;
        }
        if (text.joined().startsWith(word)) {
            return BEGINNING;
        }
        if (text.words().stream().anyMatch(one -> one.startsWith(word))) {
            return WORD;
        }
        if (text.joined().contains(word)) {
            return word.length() == 1 ? 0 : INSIDE;
        }
        if (word.length() > 1 && text.initials().contains(word)) {
            return INITIALS;
        }
        double scattered = scattered(word, text);
        return scattered > 0 ? scattered : slipped(word, text) ? SLIP : 0;
    }

    /** Letters in their order from the beginning of a word on, others left out; less for wide gaps. */
    private static double scattered(String word, Folded text) {
        if (word.length() < SHORTEST_SCATTER) {
            return 0;
        }
        double best = 0;
        for (int start = 0; start < text.words().size(); start++) {
            String from = String.join("", text.words().subList(start, text.words().size()));
            int span = span(word, from);
            if (span > 0 && span <= 3 * word.length()) {
                best = Math.max(best, SCATTERED * (double) word.length() / span);
            }
        }
        return best;
    }

    /** Letters from the first to the last that was needed; 0 when the first letters differ or one is missing. */
    private static int span(String word, String text) {
        if (text.isEmpty() || text.charAt(0) != word.charAt(0)) {
            return 0;
        }
        int at = 0;
        for (int i = 1; i < word.length(); i++) {
            at = text.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return 0;
            }
        }
        return at + 1;
    }

    /** One letter too many, too few, wrong or swapped with its neighbour, in the beginning of a word. */
    private static boolean slipped(String word, Folded text) {
        if (word.length() < SHORTEST_SLIP) {
            return false;
        }
        return text.words().stream().anyMatch(one -> one.length() >= word.length() - 1
                && (oneSlip(word, cut(one, word.length() - 1)) || oneSlip(word, cut(one, word.length())) || oneSlip(word, cut(one, word.length() + 1))));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static boolean oneSlip(String a, String b) {
        int same = 0;
        int shortest = Math.min(a.length(), b.length());
        while (same < shortest && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        if (restA.length() == restB.length()) {
            boolean swapped = restA.length() >= 2 && restA.charAt(0) == restB.charAt(1) && restA.charAt(1) == restB.charAt(0)
                    && restA.substring(2).equals(restB.substring(2));
            return restA.length() <= 1 || swapped || restA.substring(1).equals(restB.substring(1));
        }
        return restA.length() == restB.length() + 1 ? restA.substring(1).equals(restB) : restB.length() == restA.length() + 1 && restB.substring(1).equals(restA);
    }

    /** A text made ready for comparing. */
    private record Folded(List<String> words, String joined, String initials) {
        static Folded of(String text) {
            List<String> words = FuzzyMatch.words(text);
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            return new Folded(words, String.join("", words), initials.toString());
        }
    }
}
