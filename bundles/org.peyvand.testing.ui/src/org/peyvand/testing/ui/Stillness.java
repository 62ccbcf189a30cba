package org.peyvand.testing.ui;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;

/**
 * Windows without animations, as people have them who want less to move: otherwise the window system draws for a fifth of a second after each change of
 * focus or state, and whoever looks meanwhile sees colours between.
 */
final class Stillness {
    private Stillness() {
    }

    /** For all windows of this process; there has to be a display. */
    static void set() {
        if (SWT.getPlatform().equals("gtk") && !GTK.GTK4) {
            OS.g_object_set(GTK.gtk_settings_get_default(), "gtk-enable-animations\0".getBytes(StandardCharsets.UTF_8), false, 0);
        }
    }
}
