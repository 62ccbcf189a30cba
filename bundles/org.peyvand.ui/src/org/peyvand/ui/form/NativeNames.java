package org.peyvand.ui.form;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.accessibility.gtk.ATK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Names at the window system itself. SWT on GTK asks its listeners only for what it draws by itself: fields, tables, trees and buttons are GTK's own,
 * and their names would never be heard. Elsewhere the listeners are enough.
 */
final class NativeNames {
    private static final boolean GTK_3 = "gtk".equals(SWT.getPlatform());

    private NativeNames() {
    }

    static void set(Control control, String name) {
        if (GTK_3) {
            Native.set(control.handle, name);
        }
    }

    static void set(ToolItem item, String name) {
        if (GTK_3) {
            Native.set(Native.button(item.handle), name);
        }
    }

    /** Loaded only where its functions are. */
    private static final class Native {
        static long button(long item) {
            long inside = GTK3.gtk_bin_get_child(item);
            return inside == 0 ? item : inside;
        }

        static void set(long widget, String name) {
            if (!GTK.GTK4 && widget != 0) {
                OS.g_object_set(GTK3.gtk_widget_get_accessible(widget), ATK.accessible_name, (name + "\0").getBytes(StandardCharsets.UTF_8), 0);
            }
        }
    }
}
