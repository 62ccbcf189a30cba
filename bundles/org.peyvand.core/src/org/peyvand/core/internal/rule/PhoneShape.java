package org.peyvand.core.internal.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.E164;
import org.peyvand.base.text.Phones;

/**
 * What looks like a telephone number. Numbers without a country code are read as those of the country this machine is set to, or of Iran.
 * Where Persian is spoken a number must be a possible one; elsewhere, where customers of many countries write theirs without code, the
 * number of digits is all that can be said.
 */
final class PhoneShape {
    private static final Pattern FIVE_TO_FIFTEEN_DIGITS = Pattern.compile("[+(\\s]*(\\d[\\s.()/\\-]*){5,15}");

    private PhoneShape() {
    }

    static Optional<E164> parse(String text) {
        String country = Locale.getDefault().getCountry();
        Optional<E164> own = country.isEmpty() ? Optional.empty() : Phones.parse(text, country);
        return own.isPresent() || Phones.IRAN.equals(country) ? own : Phones.parse(text, Phones.IRAN);
    }

    static boolean isUsual(String text) {
        boolean lenient = !"fa".equals(Locale.getDefault().getLanguage());
        return lenient && FIVE_TO_FIFTEEN_DIGITS.matcher(Digits.toLatin(text)).matches() || parse(text).isPresent();
    }
}
