package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.text.PersianText;
import org.peyvand.ui.internal.HeldKeys;

/**
 * Lets a choice be found by typing how it or a word of it begins, open or closed, as in the choices of the window system: letters that follow each other belong
 * together, the same letter again goes on to the next choice that begins with it.
 */
final class TypedChoice {
    private static final int TOGETHER_MILLIS = 1000;

    private final CCombo combo;
    private String typed = "";
    private int last;

    private TypedChoice(CCombo combo) {
        this.combo = combo;
    }

    /** From now on. */
    static void in(CCombo combo) {
        TypedChoice typing = new TypedChoice(combo);
        combo.addListener(SWT.KeyDown, typing::key);
        combo.addListener(SWT.KeyUp, typing::released);
    }

    private void released(Event event) {
        if (HeldKeys.unheard(combo.getDisplay())) {
            key(event);
        }
    }

    private void key(Event event) {
        boolean shortcut = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0;
        if (shortcut || event.character < ' ' || event.character == SWT.DEL) {
            return;
        }
        typed = event.time - last > TOGETHER_MILLIS ? String.valueOf(event.character) : typed + event.character;
        last = event.time;
        String wanted = PersianText.searchKey(typed);
        if (wanted.isEmpty()) {
            return;
        }
        boolean same = wanted.chars().allMatch(letter -> letter == wanted.charAt(0));
        if (!FoundChoice.take(combo, wanted, same && wanted.length() == 1 ? 1 : 0) && same) {
            FoundChoice.take(combo, wanted.substring(0, 1), 1);
        }
        event.doit = false;
    }
}
