package org.peyvand.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class LatinKeysTest {

    private static Event translated(int state, char key) {
        Event event = new Event();
        event.stateMask = state;
        event.keyCode = key;
        event.character = key;
        LatinKeys.translate(event);
        return event;
    }

    @Test
    void controlAndAPersianLetterAreControlAndItsKey() {
        Event event = translated(SWT.CTRL, 'ن');
        assertEquals('k', event.keyCode);
        assertEquals('k' - 'a' + 1, event.character);
        assertEquals('d', translated(SWT.CTRL | SWT.SHIFT, 'ی').keyCode);
        assertEquals(';', translated(SWT.ALT, 'ک').character);
    }

    @Test
    void typingStaysPersian() {
        assertEquals('ن', translated(SWT.NONE, 'ن').keyCode);
        assertEquals('ن', translated(SWT.SHIFT, 'ن').character);
        assertEquals('k', translated(SWT.CTRL, 'k').keyCode);
    }

    @Test
    void everyLetterAndDigitOfAShortcutHasItsPersianKey() {
        java.util.Set<Integer> reached = new java.util.HashSet<>();
        for (char persian = '\u0600'; persian <= '\u06FF'; persian++) {
            reached.add(translated(SWT.CTRL, persian).keyCode);
        }
        assertEquals("", "abcdefghijklmnopqrstuvwxyz0123456789,".chars().filter(key -> !reached.contains(key)).mapToObj(key -> "" + (char) key)
                .collect(java.util.stream.Collectors.joining()));
    }
}
