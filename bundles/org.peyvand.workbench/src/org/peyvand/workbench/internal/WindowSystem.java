package org.peyvand.workbench.internal;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.peyvand.ui.Palette;

/**
 * What only the window system can do: the marks of boxes, circles, menus and of the focus in the colours of the theme, which style sheets
 * of the workbench do not reach.
 */
public final class WindowSystem {
    private static final String DOTS = "peyvand.gtk.dots";
    private static final int USUAL_DOTS = 96 * 1024;
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

    /**
     * Sets the size of all text, in percent of what the desktop wants; before the first window. Icons and lines keep their size: those grow with the
     * desktop's own scale ({@code GDK_SCALE}), which knows whole numbers only.
     */
    public static void text(Display display, int percent) {
        if (!isGtk() || GTK.GTK4) {
            return;
        }
        long settings = GTK.gtk_settings_get_default();
        Object known = display.getData(DOTS);
        int usual = known instanceof Integer dots ? dots : dots(settings);
        display.setData(DOTS, usual);
        OS.g_object_set(settings, bytes("gtk-xft-dpi"), usual * percent / 100, 0);
    }

    /** Dots of an inch as the desktop has them, in 1024ths. */
    private static int dots(long settings) {
        int[] found = new int[1];
        OS.g_object_get(settings, bytes("gtk-xft-dpi"), found, 0);
        return found[0] > 0 ? found[0] : USUAL_DOTS;
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
