package org.peyvand.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.text.PersianKeyboard;

/**
 * Makes shortcuts work while a Persian keyboard layout is on. SWT on GTK gives the Latin key code of a key only when the person has a Latin
 * layout beside the Persian one; with a Persian layout alone, Ctrl and the key of K come as Ctrl+ن. Here, and only here, such events get
 * the code of the Latin key, before the key bindings see them. What is typed without Ctrl or Alt is left alone.
 */
public final class LatinKeys {
    private LatinKeys() {
    }

    /** From now on, before everybody who listens later. */
    public static void listen(Display display) {
        display.addFilter(SWT.KeyDown, LatinKeys::translate);
        display.addFilter(SWT.KeyUp, LatinKeys::translate);
    }

    /** Gives an event the Latin key. */
    static void translate(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 || (event.keyCode & SWT.KEYCODE_BIT) != 0) {
            return;
        }
        char code = PersianKeyboard.latin((char) event.keyCode);
        if (code != event.keyCode) {
            event.keyCode = code;
        }
        char character = PersianKeyboard.latin(event.character);
        if (character != event.character) {
            event.character = (event.stateMask & SWT.CTRL) != 0 && character >= 'a' && character <= 'z' ? (char) (character - 'a' + 1) : character;
        }
    }
}
