package org.peyvand.base.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads telephone numbers as people write them. */
public final class Phones {
    /** Region of Iran. */
    public static final String IRAN = "IR";

    private Phones() {
    }

    /**
     * The number, if this is a possible and valid one.
     *
     * @param text   in any digits, with or without country code, blanks, dashes, brackets; may be null
     * @param region ISO 3166 code of the country whose numbers need no country code, such as {@link #IRAN}
     */
    public static Optional<E164> parse(String text, String region) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(PersianText.normalize(text), region);
            return phones.isValidNumber(number) ? Optional.of(new E164(phones.format(number, PhoneNumberFormat.E164))) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
