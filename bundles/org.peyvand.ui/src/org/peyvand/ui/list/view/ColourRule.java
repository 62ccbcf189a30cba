package org.peyvand.ui.list.view;

import org.peyvand.ui.Tone;
import org.peyvand.ui.list.filter.ListFilters;

/**
 * Records that fulfil conditions are marked: by a colour with a meaning and by a sign, since not everybody sees colours.
 *
 * @param tone what the colour means
 * @param when the conditions
 */
public record ColourRule(Tone tone, ListFilters when) {

    /** The tones to choose from. */
    public static final java.util.List<Tone> TONES = java.util.List.of(Tone.ERROR, Tone.WARNING, Tone.SUCCESS, Tone.ACCENT, Tone.MUTED);

    /** The sign beside the colour. */
    public static String sign(Tone tone) {
        return switch (tone) {
            case ERROR -> "▲";
            case WARNING -> "◆";
            case SUCCESS -> "✔";
            case ACCENT -> "★";
            default -> "○";
        };
    }
}
