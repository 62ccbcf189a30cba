package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;

/** Turns the text of a cell into the value that an attribute wants. */
final class CellConverter {
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on", "x", "active", "بله", "بلی", "آری", "دارد", "فعال", "صحیح");
    private static final Set<String> NO = Set.of("false", "0", "no", "n", "off", "-", "inactive", "خیر", "نه", "ندارد", "غیرفعال", "غیر فعال", "غلط");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 30;
    private final Culture culture;
    private final Codes codes;
    private final NearMisses misses;

    CellConverter(Culture culture, Codes codes, NearMisses misses) {
        this.culture = culture;
        this.codes = codes;
        this.misses = misses;
    }

    /**
     * Converts a text that is not blank.
     *
     * @param format see {@link org.peyvand.exchange.ColumnMapping#format()}
     */
    Converted convert(Slot slot, String text, String format, String column) {
        AttributeDescription attribute = slot.attribute();
        return switch (attribute.kind()) {
            case REFERENCE -> Converted.of(new Ref(attribute.target().orElseThrow(), slot.via(), text, column, slot.path()));
            case ENUM, PICK -> codes.of(attribute, text, column, slot.path(), misses);
            case INTEGER -> integer(slot, text);
            case DECIMAL -> decimal(slot, NumberForm.number(text, culture));
            case MONEY -> Converted.of(NumberForm.amount(text, culture).then(CellConverter::sane), slot.path());
            case PERCENT -> percent(slot, text, format);
            case BOOLEAN -> flag(slot, text);
            case DATE -> Converted.of(DayForm.day(text, format, culture), slot.path());
            case MOMENT -> Converted.of(DayForm.moment(text, format, culture), slot.path());
            case PHONE, EMAIL, URL -> text(slot, Digits.toLatin(PersianText.normalize(text)));
            case CURRENCY -> text(slot, Digits.toLatin(text).toUpperCase(Locale.ROOT));
            case LONG_TEXT -> text(slot, text);
            default -> text(slot, PersianText.normalize(text));
        };
    }

    private static Converted text(Slot slot, String text) {
        int most = slot.attribute().maxLength();
        return text.length() <= most ? Converted.of(text) : Converted.refused(slot.path(), Texts.of("text.tooLong", text.length(), most));
    }

    private static Outcome<NumberForm.Amount> sane(NumberForm.Amount amount) {
        BigDecimal number = amount.number();
        boolean tooLarge = number.precision() - number.scale() > MOST_DIGITS;
        return tooLarge ? Outcome.refused(Texts.of("number.tooLarge")) : Outcome.done(amount);
    }

    private static Converted decimal(Slot slot, Outcome<BigDecimal> number) {
        return Converted.of(number.then(found -> sane(new NumberForm.Amount(found, null))).map(NumberForm.Amount::number), slot.path());
    }

    private Converted integer(Slot slot, String text) {
        Converted number = decimal(slot, NumberForm.number(text, culture));
        if (number.problem() != null) {
            return number;
        }
        try {
            BigDecimal exact = (BigDecimal) number.value();
            Class<?> type = slot.attribute().javaType();
            return Converted.of(type == Long.class ? (Object) exact.longValueExact() : type == Short.class ? (Object) exact.shortValueExact()
                    : (Object) exact.intValueExact());
        } catch (ArithmeticException e) {
            return Converted.refused(slot.path(), Texts.of("number.notWhole", text));
        }
    }

    private Converted percent(Slot slot, String text, String format) {
        boolean signed = text.endsWith("%") || text.endsWith("٪") || text.startsWith("٪");
        Converted number = decimal(slot, NumberForm.number(text.replaceAll("[%٪]", "").strip(), culture));
        if (number.problem() != null || signed || !format.equals("fraction")) {
            return number;
        }
        return Converted.of(((BigDecimal) number.value()).multiply(HUNDRED).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static Converted flag(Slot slot, String text) {
        String word = Digits.toLatin(PersianText.normalize(text)).toLowerCase(Locale.ROOT).replace('\u200C', ' ');
        boolean yes = YES.contains(word);
        if (!yes && !NO.contains(word)) {
            Message reason = Texts.of("flag.unknown", text);
            return Converted.refused(slot.path(), reason);
        }
        return Converted.of(yes != slot.inverted());
    }

    /** Whether a kind of attribute takes several columns, and what stands between their texts. */
    static String joint(AttributeKind kind) {
        return kind == AttributeKind.LONG_TEXT ? "\n" : ", ";
    }
}
