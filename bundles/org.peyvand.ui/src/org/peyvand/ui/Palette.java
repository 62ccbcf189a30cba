package org.peyvand.ui;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of a theme, for what is painted by hand; everything else is coloured by CSS with the same values.
 * Text on its surface has a contrast of at least 4.5.
 *
 * @param dark whether light stands on dark
 * @param window behind everything
 * @param surface of cards, lists and fields
 * @param text to be read
 * @param muted beside the point
 * @param line thin rules and borders
 * @param stripe every other row of a list
 * @param selection background of what is selected
 * @param accent the one accent colour
 * @param onAccent text on it
 * @param error something is wrong
 * @param warning something wants attention
 * @param success something went well
 */
public record Palette(boolean dark, Color window, Color surface, Color text, Color muted, Color line, Color stripe, Color selection,
        Color accent, Color onAccent, Color error, Color warning, Color success) {

    /** Dark on light. */
    public static Palette light() {
        return new Palette(false, rgb(0xF4F6F8), rgb(0xFFFFFF), rgb(0x1B2733), rgb(0x5B6775), rgb(0xDCE2E8), rgb(0xFAFBFC), rgb(0xD5ECEE),
                rgb(0x0B7480), rgb(0xFFFFFF), rgb(0xB42318), rgb(0x9A5B00), rgb(0x18794E));
    }

    /** Light on dark. */
    public static Palette darkness() {
        return new Palette(true, rgb(0x14191F), rgb(0x1C232B), rgb(0xE4E9EE), rgb(0x9DAAB7), rgb(0x35404C), rgb(0x202831), rgb(0x1F4A52),
                rgb(0x56BFC9), rgb(0x0B1E21), rgb(0xF28B82), rgb(0xF0B75A), rgb(0x7BCFA2));
    }

    /** The colour of a meaning. */
    public Color of(Tone tone) {
        return switch (tone) {
            case TEXT -> text;
            case MUTED -> muted;
            case ACCENT -> accent;
            case ON_ACCENT -> onAccent;
            case ERROR -> error;
            case WARNING -> warning;
            case SUCCESS -> success;
        };
    }

    private static Color rgb(int value) {
        return new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
