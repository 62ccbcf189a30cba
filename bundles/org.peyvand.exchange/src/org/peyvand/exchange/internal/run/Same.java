package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;

/** Whether a stored value already says what a file says. */
final class Same {
    /** Decimals that the database keeps. */
    private static final int DECIMALS = 4;

    private Same() {
    }

    static boolean same(AttributeDescription attribute, Object stored, Object incoming) {
        if (stored == null || incoming == null) {
            return stored == incoming;
        }
        return switch (incoming) {
            case BigDecimal number -> stored instanceof BigDecimal other
                    && number.setScale(DECIMALS, RoundingMode.HALF_UP).compareTo(other.setScale(DECIMALS, RoundingMode.HALF_UP)) == 0;
            case DomainEntity record -> stored instanceof DomainEntity other && Objects.equals(record.getId(), other.getId());
            case String text when attribute.kind() == AttributeKind.LONG_TEXT -> lines(text).equals(lines(stored.toString()));
            case String text -> Digits.toLatin(PersianText.normalize(text)).equals(Digits.toLatin(PersianText.normalize(stored.toString())));
            default -> incoming.equals(stored);
        };
    }

    private static String lines(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "").strip();
    }
}
