package org.peyvand.security.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class KeyboardHintTest {
    private static String hint(char letter, int state) {
        Event key = new Event();
        key.character = letter;
        key.stateMask = state;
        return KeyboardHint.of(key);
    }

    @Test
    void capitalsWithoutShiftAndSmallOnesWithIt() {
        assertEquals("hint.caps", hint('A', SWT.NONE));
        assertEquals("hint.caps", hint('a', SWT.SHIFT));
        assertEquals("", hint('a', SWT.NONE));
        assertEquals("", hint('A', SWT.SHIFT));
    }

    @Test
    void lettersOfThePersianKeyboard() {
        assertEquals("hint.persian", hint('ش', SWT.NONE));
        assertEquals("hint.persian", hint('آ', SWT.SHIFT));
    }
}
