package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Bidi;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys in Persian lines are read from left to right, signs at their ends too. */
class KeyWordsTest {

    @AfterEach
    void asBefore() {
        KeyWords.useNot();
    }

    private static String keys(String sequence) throws ParseException {
        return KeySequence.getInstance(sequence).format();
    }

    /** Whether a letter of the keys is one step of an even level: from left to right. */
    private static void assertLeftToRight(String line, String keys) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int start = line.indexOf(keys);
        for (int i = 0; i < keys.length(); i++) {
            if (keys.charAt(i) != '\u200E') {
                assertEquals(0, bidi.getLevelAt(start + i) % 2, line + " at " + keys.charAt(i));
            }
        }
    }

    @Test
    void aSignAtTheEndStaysAtTheEnd() throws ParseException {
        KeyWords.use();
        for (String sequence : new String[] {"CTRL+,", "CTRL+[", "CTRL+K", "ALT+ARROW_LEFT"}) {
            assertLeftToRight("تنظیمات (" + keys(sequence) + ")", keys(sequence));
            assertLeftToRight("تنظیمات  " + keys(sequence), keys(sequence));
        }
    }

    @Test
    void leftToRightWindowsHaveThePlainWords() throws ParseException {
        KeyWords.use();
        KeyWords.use();
        KeyWords.useNot();
        assertFalse(keys("CTRL+,").contains("\u200E"));
    }
}
