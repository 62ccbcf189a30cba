package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.text.PersianText;

/** Finds among choices what somebody types: the choice that begins so, else the one of which a later word does ("IRR" finds "rials (IRR)"). */
public final class FoundChoice {
    private FoundChoice() {
    }

    /**
     * Takes the choice, and tells whoever listens.
     *
     * @param typed what was typed; finds nothing where it has neither letters nor digits
     * @param after so many choices after the present one it begins to look, and then from the top
     * @return whether there is one
     */
    public static boolean take(CCombo combo, String typed, int after) {
        String wanted = PersianText.searchKey(typed);
        int beginning = wanted.isEmpty() ? -1 : find(combo, wanted, after, false);
        int found = wanted.isEmpty() || beginning >= 0 ? beginning : find(combo, wanted, after, true);
        if (found >= 0 && found != combo.getSelectionIndex()) {
            combo.select(found);
            combo.notifyListeners(SWT.Selection, new Event());
        }
        return found >= 0;
    }

    private static int find(CCombo combo, String wanted, int after, boolean within) {
        int count = combo.getItemCount();
        int from = Math.max(0, combo.getSelectionIndex() + after);
        for (int i = 0; i < count; i++) {
            int index = (from + i) % count;
            String key = PersianText.searchKey(combo.getItem(index));
            if (within ? key.contains(" " + wanted) : key.startsWith(wanted)) {
                return index;
            }
        }
        return -1;
    }
}
