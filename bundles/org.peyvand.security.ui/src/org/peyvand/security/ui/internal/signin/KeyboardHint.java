package org.peyvand.security.ui.internal.signin;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Tells what one cannot see behind the dots: that Caps Lock is on, or that the keyboard writes Persian. */
final class KeyboardHint {
    private KeyboardHint() {
    }

    /**
     * Listens to the keys of a field.
     *
     * @param told gets the key of a message, or an empty text
     */
    static void watch(Text field, Consumer<String> told) {
        field.addListener(SWT.KeyDown, event -> {
            if (Character.isLetter(event.character)) {
                told.accept(of(event));
            }
        });
        field.addListener(SWT.FocusOut, event -> told.accept(""));
    }

    /** What a letter gives away. */
    static String of(Event key) {
        char letter = key.character;
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) {
            return "hint.persian";
        }
        boolean shift = (key.stateMask & SWT.SHIFT) != 0;
        boolean cased = Character.isUpperCase(letter) || Character.isLowerCase(letter);
        return cased && Character.isUpperCase(letter) != shift ? "hint.caps" : "";
    }
}
