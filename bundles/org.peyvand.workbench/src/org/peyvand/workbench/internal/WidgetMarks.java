package org.peyvand.workbench.internal;

import org.eclipse.swt.graphics.Color;
import org.peyvand.ui.Palette;

/**
 * The style of what the window system draws by itself: check boxes, radio circles, the ring around what has the focus, and every button that cannot be
 * pressed, main actions as well: muted words, no fill, a dashed border. So nothing but {@code setEnabled} is needed anywhere. A choice is a text and an
 * arrow in a frame; neither has a border of its own, so that it looks like one field, as high as others.
 */
final class WidgetMarks {
    private WidgetMarks() {
    }

    /** In the language of GTK's style sheets. */
    static String css(Palette palette) {
        return """
                button:not(.flat) { padding: 4px 8px; border-color: LINE; }
                button:disabled, button:disabled label, checkbutton:disabled label, radiobutton:disabled label { color: MUTED; }
                button:disabled:not(.flat):not(.combo):not(.up):not(.down) {
                  background-color: WINDOW; background-image: none; box-shadow: none; border-style: dashed; border-color: LINE; }
                button:disabled image { opacity: 0.5; }
                check, radio { margin: 0 4px; border: 1px solid MUTED; background-color: FIELD; background-image: none; box-shadow: none; color: ON_ACCENT; }
                check:checked, radio:checked, check:indeterminate { border-color: ACCENT; background-color: ACCENT; color: ON_ACCENT; }
                check:disabled, radio:disabled { border-color: LINE; background-color: WINDOW; color: MUTED; }
                button:focus, checkbutton:focus, radiobutton:focus, treeview:focus, scale:focus, combobox:focus {
                  outline: 2px solid ACCENT; outline-offset: -3px; -gtk-outline-radius: 4px; }
                entry { border-color: LINE; box-shadow: none; }
                entry:focus { border-color: ACCENT; box-shadow: inset 0 0 0 1px ACCENT; }
                textview { padding: 4px 8px; }
                treeview.view:selected, treeview.view:selected:focus { background-color: SELECTION; color: TEXT; }
                entry selection, textview text selection, label selection { background-color: SELECTION; color: TEXT; }
                toolbar button, toolbar button label { color: TEXT; }
                toolbar button:disabled, toolbar button:disabled label { color: MUTED; }
                .frame { border: 1px solid LINE; border-radius: 4px; }
                scrolledwindow.frame > * > * > entry.flat { min-height: 26px; padding: 0 7px; border: 1px solid transparent; border-radius: 3px; }
                scrolledwindow.frame > * > * > entry.flat:focus { border-color: ACCENT; }
                scrolledwindow.frame > * > * > button { min-height: 0; padding: 0 4px; border: none; border-radius: 3px; background-image: none; box-shadow: none; }
                menu, menubar, tooltip { background-color: SURFACE; color: TEXT; }
                menuitem, tooltip label { color: TEXT; }
                menuitem:hover { background-color: SELECTION; color: TEXT; }
                menuitem:disabled { color: MUTED; }
                progressbar progress { background-color: ACCENT; background-image: none; }
                """.replace("ON_ACCENT", hex(palette.onAccent())).replace("ACCENT", hex(palette.accent())).replace("MUTED", hex(palette.muted()))
                .replace("FIELD", hex(palette.field())).replace("LINE", hex(palette.line())).replace("WINDOW", hex(palette.window()))
                .replace("SELECTION", hex(palette.selection())).replace("SURFACE", hex(palette.surface())).replace("TEXT", hex(palette.text()));
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
