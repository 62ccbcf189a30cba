package org.peyvand.analytics.birt.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.Worded;

/**
 * Words cells for people. BIRT knows neither the Jalali calendar nor our rules for digits, so that text, pages and browsers get finished text.
 */
final class CellText {

    private static final int USUAL_DECIMALS = 2;
    private static final int PERCENT_DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Culture culture;
    private final int moneyDecimals;

    /**
     * Makes a writer of cells.
     *
     * @param culture language, calendar and digits
     * @param values  values of the report; {@code currency} tells the decimals of amounts
     */
    CellText(Culture culture, Map<String, Object> values) {
        this.culture = culture;
        this.moneyDecimals = values.get(ReportData.CURRENCY) instanceof String code ? decimals(code) : USUAL_DECIMALS;
    }

    /** {@return the decimals amounts are shown with} */
    int moneyDecimals() {
        return moneyDecimals;
    }

    /**
     * Words a cell of a column.
     *
     * @param cell  the value, may be null
     * @param kind  kind of its column
     * @param exact whether amounts keep their decimals even when they are whole
     * @return the text, empty for null
     */
    String of(Object cell, Column.Kind kind, boolean exact) {
        if (cell instanceof Number number) {
            return number(decimal(number), kind, exact);
        }
        return cell instanceof String text && kind == Column.Kind.CODE ? code(text) : of(cell);
    }

    /**
     * Words a value that belongs to no column.
     *
     * @param value the value, may be null
     * @return the text, empty for null
     */
    String of(Object value) {
        return switch (value) {
            case null -> "";
            case Worded worded -> worded.in(culture);
            case Message message -> message.in(culture);
            case Money money -> culture.money(money);
            case LocalDate day -> culture.date(day);
            case Instant moment -> culture.moment(moment);
            case Number number -> culture.number(number);
            default -> value.toString();
        };
    }

    private String number(BigDecimal number, Column.Kind kind, boolean exact) {
        return switch (kind) {
            case MONEY -> culture.number(number, exact ? moneyDecimals : 0);
            case PERCENT -> culture.number(number.multiply(HUNDRED), PERCENT_DECIMALS) + (culture.persianDigits() ? "\u066A" : "%");
            case CODE -> code(number.toPlainString());
            default -> culture.number(number);
        };
    }

    /** A code in Latin letters keeps Latin digits: digits of two scripts in one number cannot be read. */
    private String code(String text) {
        return text.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) ? text : culture.digits(text);
    }

    /**
     * Brings a number into decimal form.
     *
     * @param number any number
     * @return the same value
     */
    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static int decimals(String code) {
        try {
            return Money.decimals(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return USUAL_DECIMALS;
        }
    }
}
