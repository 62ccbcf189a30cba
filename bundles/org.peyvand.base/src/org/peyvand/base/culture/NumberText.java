package org.peyvand.base.culture;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;

/** Writes and reads numbers and amounts. ICU's number formatters are immutable and dear to make, so they are kept. */
final class NumberText {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
    private static final int MOST_DECIMALS = 10;
    private static final int PERCENT_DECIMALS = 2;
    private static final int SIGNIFICANT = 3;
    private static final BigDecimal SMALL = BigDecimal.valueOf(10_000);
    private static final Map<String, LocalizedNumberFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[,\u066C\u060C' \u00A0\u202F][0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*");
    private static final int LONGEST_NUMBER = 60;

    private NumberText() {
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    static String number(Culture culture, BigDecimal number) {
        return formatter(culture, 0, MOST_DECIMALS).format(number).toString();
    }

    static String number(Culture culture, BigDecimal number, int scale) {
        return formatter(culture, scale, scale).format(number).toString();
    }

    static String percent(Culture culture, BigDecimal hundredths) {
        return formatter(culture, 0, PERCENT_DECIMALS).format(hundredths).toString() + (culture.persianDigits() ? '\u066A' : '%');
    }

    static String money(Culture culture, Money money) {
        String amount = number(culture, money.rounded().amount(), Money.decimals(money.currency()));
        return isPersian(culture) ? amount + ' ' + currencyName(culture, money.code()) : money.code() + ' ' + amount;
    }

    static String compact(Culture culture, BigDecimal number) {
        if (number.abs().compareTo(SMALL) < 0) {
            return number(culture, number.setScale(Math.min(PERCENT_DECIMALS, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP));
        }
        String digits = culture.persianDigits() ? "arabext" : "latn";
        return FORMATTERS.computeIfAbsent(culture.language().toLanguageTag() + digits + "compact", key ->
                NumberFormatter.withLocale(ULocale.forLocale(culture.language()).setKeywordValue("numbers", digits)).notation(Notation.compactLong())
                        .precision(Precision.maxSignificantDigits(SIGNIFICANT)).roundingMode(RoundingMode.HALF_UP)).format(number).toString();
    }

    static String compact(Culture culture, Money money) {
        String amount = compact(culture, money.rounded().amount());
        return isPersian(culture) ? amount + ' ' + currencyName(culture, money.code()) : money.code() + ' ' + amount;
    }

    static String spell(Culture culture, BigDecimal number) {
        // made each time: the format is not thread-safe, and nobody spells thousands of numbers
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(ULocale.forLocale(culture.language()), RuleBasedNumberFormat.SPELLOUT);
        return words.format(number.stripTrailingZeros());
    }

    static String spell(Culture culture, Money money) {
        return spell(culture, money.rounded().amount()) + ' ' + currencyName(culture, money.code());
    }

    static String currencyName(Culture culture, String code) {
        return Labels.find(Culture.class, "currency." + code, culture.language())
                .orElseGet(() -> CODE.matcher(code).matches() ? Currency.getInstance(code).getName(ULocale.forLocale(culture.language()), Currency.LONG_NAME, null) : code);
    }

    static Outcome<BigDecimal> parse(String typed) {
        String text = typed == null ? "" : Digits.toLatin(PersianText.normalize(typed)).replace('\u2212', '-').replace('\u066B', '.');
        boolean negative = text.startsWith("-");
        String unsigned = negative || text.startsWith("+") ? text.substring(1).strip() : text;
        int point = unsigned.indexOf('.');
        String whole = point < 0 ? unsigned : unsigned.substring(0, point);
        String decimals = point < 0 ? "" : unsigned.substring(point + 1);
        boolean readable = (GROUPED.matcher(whole).matches() || PLAIN.matcher(whole).matches()) && PLAIN.matcher(decimals).matches()
                && whole.length() + decimals.length() > 0 && unsigned.length() <= LONGEST_NUMBER;
        if (!readable) {
            return Outcome.refused(Message.of(Culture.class, text.isEmpty() ? "number.empty" : "number.unreadable", typed));
        }
        BigDecimal number = new BigDecimal('0' + whole.replaceAll("[^0-9]", "") + (decimals.isEmpty() ? "" : '.' + decimals));
        return Outcome.done(negative ? number.negate() : number);
    }

    private static boolean isPersian(Culture culture) {
        return "fa".equals(culture.language().getLanguage());
    }

    private static LocalizedNumberFormatter formatter(Culture culture, int least, int most) {
        String digits = culture.persianDigits() ? "arabext" : "latn";
        return FORMATTERS.computeIfAbsent(culture.language().toLanguageTag() + digits + least + '-' + most, key ->
                NumberFormatter.withLocale(ULocale.forLocale(culture.language()).setKeywordValue("numbers", digits))
                        .precision(Precision.minMaxFraction(least, most)).roundingMode(RoundingMode.HALF_UP));
    }
}
