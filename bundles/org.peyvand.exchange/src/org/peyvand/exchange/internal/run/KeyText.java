package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;

/** Key values as texts that are the same when the values mean the same. */
final class KeyText {
    private static final int FEWEST_DIGITS = 6;

    private KeyText() {
    }

    /** The text of a value; empty when there is none. */
    static String of(AttributeDescription attribute, Object value) {
        return switch (value) {
            case null -> "";
            case DomainEntity entity -> String.valueOf(entity.getId());
            case UUID id -> id.toString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text when attribute.kind() == AttributeKind.EMAIL -> text.toLowerCase(Locale.ROOT);
            case String text when attribute.kind() == AttributeKind.PHONE -> phone(text);
            case String text when attribute.name().equals("externalId") -> text;
            case String text -> name(text);
            default -> value.toString();
        };
    }

    /** Names that differ in letter case or kinds of letters only are the same name. */
    static String name(String text) {
        String key = PersianText.searchKey(text);
        return key.isEmpty() ? text : key;
    }

    /** The digits; too few of them find nobody. */
    private static String phone(String text) {
        String digits = Digits.toLatin(text).replaceAll("[^0-9]", "");
        return digits.length() < FEWEST_DIGITS ? "" : digits;
    }
}
