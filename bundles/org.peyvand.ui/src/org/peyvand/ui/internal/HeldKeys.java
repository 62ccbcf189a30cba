package org.peyvand.ui.internal;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Which keys are held down. A text that only shows hears no letter pressed, since the input method of the window system takes it and has nowhere to
 * put it, but it hears the letter released. To take that release for the letter, one must know that nobody heard it pressed: else the end of a
 * shortcut that brought the focus here would count as typed.
 */
public final class HeldKeys {
    private static final String KEY = HeldKeys.class.getName();

    private final Set<Integer> held = new HashSet<>();
    private boolean unheard;

    private HeldKeys() {
    }

    /** From now on, before everybody who listens later and may keep a key to himself; once for each display. */
    public static void listen(Display display) {
        if (display.getData(KEY) == null) {
            HeldKeys keys = new HeldKeys();
            display.setData(KEY, keys);
            display.addFilter(SWT.KeyDown, keys::pressed);
            display.addFilter(SWT.KeyUp, keys::released);
        }
    }

    /** Whether the key that is just being released was pressed without anybody hearing it; no where nobody {@link #listen listens}. */
    public static boolean unheard(Display display) {
        return display.getData(KEY) instanceof HeldKeys keys && keys.unheard;
    }

    private void pressed(Event event) {
        held.add(event.keyCode);
    }

    private void released(Event event) {
        unheard = !held.remove(event.keyCode);
    }
}
