package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.List;

/** The listeners of a field, and the silence while a value is shown. */
abstract class BaseField implements Field {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean silent;

    @Override
    public final void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** The person has changed something. */
    final void edited() {
        if (!silent) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Changes the control without telling. */
    final void silently(Runnable change) {
        boolean before = silent;
        silent = true;
        try {
            change.run();
        } finally {
            silent = before;
        }
    }
}
