package org.peyvand.sync.internal.twin;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Phones;

/**
 * Something that two who are not the same seldom have in common. Not a name, nor a telephone at a desk.
 *
 * @param value in one written form
 */
record Trait(Sort sort, String value) {
    private static final String CODE = "+98";
    private static final int LONGEST = 255;

    /** What it is; the strongest first. */
    enum Sort {
        /** National identifier of a person or an organisation. */
        NATIONAL,
        /** Number at the tax office. */
        ECONOMIC,
        /** Mobile number. */
        MOBILE,
        /** E-mail address. */
        MAIL
    }

    /** Reads a value; empty when it tells nothing of that sort. */
    static Optional<Trait> of(Sort sort, Object value) {
        String text = value == null ? "" : Digits.toLatin(value.toString()).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (sort) {
            case NATIONAL, ECONOMIC -> Optional.of(new Trait(sort, text));
            case MOBILE -> text.indexOf('@') >= 0 ? Optional.empty() : Phones.mobile(text, Phones.IRAN).map(number -> new Trait(sort, number.value()));
            case MAIL -> text.indexOf('@') > 0 ? Optional.of(new Trait(sort, text.toLowerCase(Locale.ROOT))) : Optional.empty();
        };
    }

    /**
     * The ways in which it is usually stored: by these it is found along an index.
     *
     * @param typed as somebody wrote it
     */
    Set<String> forms(String typed) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(value);
        forms.add(typed);
        if (sort == Sort.MOBILE && value.startsWith(CODE)) {
            String number = value.substring(CODE.length());
            forms.add("0" + number);
            forms.add("0098" + number);
            forms.add("98" + number);
        }
        return forms;
    }
}
