package org.peyvand.base.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads telephone numbers as people write them. */
public final class Phones {
    /** Region of Iran. */
    public static final String IRAN = "IR";

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private Phones() {
    }

    /**
     * The number, if this is a possible and valid one.
     *
     * @param text   in any digits, with or without country code, blanks, dashes, brackets; may be null
     * @param region ISO 3166 code of the country whose numbers need no country code, such as {@link #IRAN}
     */
    public static Optional<E164> parse(String text, String region) {
        return number(text, region).filter(PHONES::isValidNumber).map(Phones::written);
    }

    /** The number, if it is a valid one of a mobile network. Less work than to {@link #parse} it and to ask it then. */
    public static Optional<E164> mobile(String text, String region) {
        return number(text, region).filter(number -> isMobile(PHONES.getNumberType(number))).map(Phones::written);
    }

    static boolean isMobile(PhoneNumberType type) {
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    private static Optional<PhoneNumber> number(String text, String region) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PHONES.parse(PersianText.normalize(text), region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static E164 written(PhoneNumber number) {
        return new E164(PHONES.format(number, PhoneNumberFormat.E164));
    }
}
