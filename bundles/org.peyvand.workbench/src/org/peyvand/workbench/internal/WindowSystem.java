package org.peyvand.workbench.internal;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.peyvand.ui.Palette;

/**
 * What only the window system can do: the marks of boxes, circles, menus and of the focus in the colours of the theme, which style sheets
 * of the workbench do not reach.
 */
public final class WindowSystem {
    private static final String STYLE = "peyvand.gtk.style";
    /** Above the theme of the desktop and what SWT gives to single widgets. */
    private static final int PRIORITY = 800;

    private WindowSystem() {
    }

    /** Gives the widgets of the window system the colours of a theme. */
    public static void colour(Display display, Palette palette) {
        display.setDarkThemePreferred(palette.dark());
        if (!isGtk() || GTK.GTK4) {
            return;
        }
        Object known = display.getData(STYLE);
        long provider = known instanceof Long pointer ? pointer : provider(display);
        byte[] css = bytes(WidgetMarks.css(palette));
        GTK3.gtk_css_provider_load_from_data(provider, css, -1, null);
    }

    private static long provider(Display display) {
        long provider = GTK.gtk_css_provider_new();
        GTK3.gtk_style_context_add_provider_for_screen(GDK.gdk_screen_get_default(), provider, PRIORITY);
        display.setData(STYLE, provider);
        return provider;
    }

    private static boolean isGtk() {
        return SWT.getPlatform().equals("gtk");
    }

    private static byte[] bytes(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
