package org.peyvand.base.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A telephone number in the international form of ITU-T E.164, such as {@code +989121234567}: what is stored and compared.
 *
 * @param value plus sign and up to 15 digits
 */
public record E164(String value) {

    /** Throws {@link IllegalArgumentException} when the value does not have the form of an E.164 number. */
    public E164 {
        if (!value.matches("\\+[1-9][0-9]{1,14}")) {
            throw new IllegalArgumentException("No E.164 number: " + value);
        }
    }

    /** As it is dialled inside its country, such as {@code 0912 123 4567}. */
    public String national() {
        return PhoneNumberUtil.getInstance().format(number(), PhoneNumberFormat.NATIONAL);
    }

    /** As it is written for the world, such as {@code +98 912 123 4567}. */
    public String international() {
        return PhoneNumberUtil.getInstance().format(number(), PhoneNumberFormat.INTERNATIONAL);
    }

    /** Whether it belongs to a mobile network and so may get text messages. */
    public boolean isMobile() {
        return Phones.isMobile(PhoneNumberUtil.getInstance().getNumberType(number()));
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }

    private PhoneNumber number() {
        try {
            return PhoneNumberUtil.getInstance().parse(value, null);
        } catch (NumberParseException unknownCountry) {
            throw new IllegalStateException("No such country code: " + value, unknownCountry);
        }
    }
}
