package org.peyvand.core;

import java.util.Locale;
import java.util.Objects;

/**
 * One value of a pick list.
 *
 * @param code    what records store
 * @param labelEn label in English
 * @param labelFa label in Persian
 * @param colour  {@code #rrggbb}, or an empty string
 * @param retired whether it is no longer offered
 */
public record PickOption(String code, String labelEn, String labelFa, String colour, boolean retired) {

    /** A blank label becomes the other one, or the code when both are. */
    public PickOption {
        Objects.requireNonNull(code, "code");
        String english = first(labelEn, labelFa, code);
        labelFa = first(labelFa, labelEn, code);
        labelEn = english;
        colour = colour == null ? "" : colour;
    }

    /** The label in a language. */
    public String label(Locale language) {
        return "fa".equals(language.getLanguage()) ? labelFa : labelEn;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
