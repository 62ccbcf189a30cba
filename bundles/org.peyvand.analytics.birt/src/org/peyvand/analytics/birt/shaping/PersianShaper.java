package org.peyvand.analytics.birt.shaping;

import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/**
 * Completes {@link ArabicShaping}, which joins Arabic letters but leaves the Persian ones (پ چ ژ ک گ ی ۀ ٱ) as they stand. Text goes in and
 * comes out in logical order; the presentation forms are those of Unicode's block Arabic Presentation Forms-A.
 */
public final class PersianShaper {

    /** Isolated, final, initial and medial form; letters that join on one side only repeat their first two. */
    private static final Map<Character, String> FORMS = Map.of(
            '\u067E', "\uFB56\uFB57\uFB58\uFB59",
            '\u0686', "\uFB7A\uFB7B\uFB7C\uFB7D",
            '\u0698', "\uFB8A\uFB8B",
            '\u06A9', "\uFB8E\uFB8F\uFB90\uFB91",
            '\u06AF', "\uFB92\uFB93\uFB94\uFB95",
            '\u06CC', "\uFBFC\uFBFD\uFBFE\uFBFF",
            '\u06C0', "\uFBA4\uFBA5",
            '\u0671', "\uFB50\uFB51");

    private PersianShaper() {
    }

    /**
     * Shapes a run of text; takes the place of {@link ArabicShaping#shape(String)} in BIRT's text layout.
     *
     * @param icu  the shaper BIRT has set up
     * @param text a run in logical order, may be null
     * @return the run with every letter in the form its neighbours ask for
     * @throws ArabicShapingException when ICU refuses the text
     */
    public static String shape(ArabicShaping icu, String text) throws ArabicShapingException {
        if (text == null) {
            return null;
        }
        String forms = persianForms(text);
        String shaped = icu.shape(text);
        // ICU keeps the order of the letters it leaves alone (it only merges lam with alef), so that the n-th one left is the n-th found
        StringBuilder result = new StringBuilder(shaped);
        int next = 0;
        for (int i = 0; i < result.length() && next < forms.length(); i++) {
            if (FORMS.containsKey(result.charAt(i))) {
                result.setCharAt(i, forms.charAt(next++));
            }
        }
        return result.toString();
    }

    private static String persianForms(String text) {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = FORMS.get(text.charAt(i));
            if (letter != null) {
                boolean before = joinsForward(neighbour(text, i, -1));
                boolean after = letter.length() == 4 && joinsBackward(neighbour(text, i, 1));
                forms.append(letter.charAt((before ? 1 : 0) + (after ? 2 : 0)));
            }
        }
        return forms.toString();
    }

    /** Joining type of the next letter in a direction, marks skipped. */
    private static int neighbour(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && joiningType(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i += step;
        }
        return i < 0 || i >= text.length() ? UCharacter.JoiningType.NON_JOINING : joiningType(text.charAt(i));
    }

    private static int joiningType(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static boolean joinsForward(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING
                || type == UCharacter.JoiningType.LEFT_JOINING;
    }

    private static boolean joinsBackward(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING
                || type == UCharacter.JoiningType.RIGHT_JOINING;
    }
}
