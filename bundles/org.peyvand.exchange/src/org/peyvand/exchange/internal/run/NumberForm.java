package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Digits;

/** Numbers as they stand in files: with currency signs, in any digits, with a point or a comma before the decimals. */
final class NumberForm {
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})*,\\d{1,2}|[+-]?\\d+,\\d{1,2}|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern BRACKETS = Pattern.compile("\\((.*)\\)");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Map<String, String> SIGNS = signs();

    private NumberForm() {
    }

    /**
     * An amount.
     *
     * @param number   the number, in units of the currency
     * @param currency ISO code that the text names; null when it names none
     */
    record Amount(BigDecimal number, String currency) {
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("تومان", "IRT");
        signs.put("ریال", "IRR");
        signs.put("﷼", "IRR");
        for (String code : new String[] {"IRR", "USD", "EUR", "GBP", "AED"}) {
            signs.put(code, code);
        }
        signs.put("US$", "USD");
        signs.put("$", "USD");
        signs.put("€", "EUR");
        signs.put("£", "GBP");
        return signs;
    }

    static Outcome<BigDecimal> number(String text, Culture culture) {
        String latin = Digits.toLatin(text).replace("\u00A0", "").replace("\u202F", "").strip();
        var brackets = BRACKETS.matcher(latin);
        if (brackets.matches()) {
            latin = "-" + brackets.group(1).strip();
        }
        if (COMMA.matcher(latin).matches()) {
            latin = latin.replace(".", "").replace(',', '.');
        }
        return culture.parseNumber(latin);
    }

    /** An amount; tomans become rials. */
    static Outcome<Amount> amount(String text, Culture culture) {
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (text.startsWith(sign.getKey()) || text.endsWith(sign.getKey())) {
                Outcome<BigDecimal> number = number(text.replace(sign.getKey(), ""), culture);
                boolean toman = sign.getValue().equals("IRT");
                return number.map(found -> new Amount(toman ? found.multiply(TEN) : found, toman ? "IRR" : sign.getValue()));
            }
        }
        return number(text, culture).map(found -> new Amount(found, null));
    }
}
