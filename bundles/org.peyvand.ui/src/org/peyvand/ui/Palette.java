package org.peyvand.ui;

import java.util.List;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of a theme, for what is painted by hand; everything else is coloured by CSS with the same values.
 * Text on its surface has a contrast of at least 4.5.
 *
 * @param dark whether light stands on dark
 * @param window behind everything
 * @param surface of cards and lists
 * @param field what is typed into
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
public record Palette(boolean dark, Color window, Color surface, Color field, Color text, Color muted, Color line, Color stripe, Color selection,
        Color accent, Color onAccent, Color error, Color warning, Color success) {

    /** Words for the themes there are, as settings have them. */
    public static final List<String> THEMES = List.of("light", "dark", "contrast");

    /** Dark on light. */
    public static Palette light() {
        return new Palette(false, rgb(0xF4F6F8), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x1B2733), rgb(0x5B6775), rgb(0xDCE2E8), rgb(0xFAFBFC), rgb(0xD5ECEE),
                rgb(0x0B7480), rgb(0xFFFFFF), rgb(0xB42318), rgb(0x9A5B00), rgb(0x18794E));
    }

    /** Light on dark. */
    public static Palette darkness() {
        return new Palette(true, rgb(0x14191F), rgb(0x1C232B), rgb(0x26303A), rgb(0xE4E9EE), rgb(0x9DAAB7), rgb(0x35404C), rgb(0x202831), rgb(0x1F4A52),
                rgb(0x56BFC9), rgb(0x0B1E21), rgb(0xF28B82), rgb(0xF0B75A), rgb(0x7BCFA2));
    }

    /** White and yellow on black, with a contrast of at least 7, for people who see little. */
    public static Palette contrast() {
        return new Palette(true, rgb(0x000000), rgb(0x000000), rgb(0x0A0A0A), rgb(0xFFFFFF), rgb(0xE2E2E2), rgb(0xB8B8B8), rgb(0x141414), rgb(0x0B3D91),
                rgb(0xFFD633), rgb(0x000000), rgb(0xFFB3B3), rgb(0xFFC266), rgb(0x8CF0B0));
    }

    /**
     * The palette of a theme.
     *
     * @param theme one of {@link #THEMES}; any other word means light
     */
    public static Palette of(String theme) {
        return switch (theme) {
            case "dark" -> darkness();
            case "contrast" -> contrast();
            default -> light();
        };
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
