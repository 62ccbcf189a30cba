package org.peyvand.core.ui;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.peyvand.core.model.ActivityKind;

/**
 * N writes a note, C logs a call and T plans a task while the focus is in a page and nobody is typing; on a Persian keyboard the same
 * keys do.
 */
final class ActivityKeys {
    private static final Map<Character, ActivityKind> KEYS = Map.of('n', ActivityKind.NOTE, 'c', ActivityKind.CALL, 't', ActivityKind.TASK,
            'د', ActivityKind.NOTE, 'ز', ActivityKind.CALL, 'ف', ActivityKind.TASK);

    private final Composite page;
    private final Consumer<ActivityKind> open;

    private ActivityKeys(Composite page, Consumer<ActivityKind> open) {
        this.page = page;
        this.open = open;
    }

    /** Listens as long as the page lives. */
    static void listen(Composite page, Consumer<ActivityKind> open) {
        Listener listener = new ActivityKeys(page, open)::key;
        page.getDisplay().addFilter(SWT.KeyDown, listener);
        page.addDisposeListener(event -> page.getDisplay().removeFilter(SWT.KeyDown, listener));
    }

    private void key(Event event) {
        ActivityKind kind = KEYS.get(Character.toString(event.character).toLowerCase(Locale.ROOT).charAt(0));
        if (kind != null && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && page.isVisible() && isIn(event.display.getFocusControl())) {
            event.doit = false;
            event.type = SWT.None;
            open.accept(kind);
        }
    }

    private boolean isIn(Control focus) {
        if (focus instanceof Text || focus instanceof StyledText || focus instanceof Combo || focus instanceof CCombo || focus instanceof Spinner
                || focus != null && focus.getParent() instanceof CCombo) {
            return false;
        }
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control == page) {
                return true;
            }
        }
        return false;
    }
}
