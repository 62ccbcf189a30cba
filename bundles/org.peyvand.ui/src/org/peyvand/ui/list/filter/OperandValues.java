package org.peyvand.ui.list.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.form.TypedNumber;

/** Values of conditions between their stored form and what criteria compare with. */
public final class OperandValues {
    private static final int MOST_DAYS = 36_600;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_DIGITS = 60;

    private OperandValues() {
    }

    /** The stored form of a value; for a record its identifier, which wants a name beside it. */
    public static String text(Object value) {
        return switch (value) {
            case DomainEntity record -> record.getId().toString();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /**
     * What a criterion compares with.
     *
     * @throws IllegalArgumentException when the text cannot be read as a value of the attribute
     */
    static List<Object> read(AttributeDescription attribute, Condition condition) {
        int count = condition.operands().size();
        boolean fits = switch (condition.operator().needs()) {
            case NOTHING -> count == 0;
            case ONE, DAYS -> count == 1;
            case TWO -> count == 2;
            case SOME -> count > 0;
        };
        if (!fits || condition.operator() == Operator.UNKNOWN) {
            throw new IllegalArgumentException(condition.toString());
        }
        boolean days = condition.operator().needs() == Operator.Needs.DAYS;
        return condition.operands().stream().map(operand -> days ? (Object) days(operand.text()) : value(attribute, operand.text())).toList();
    }

    private static Integer days(String text) {
        int days = Integer.parseInt(text);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(text);
        }
        return days;
    }

    private static Object value(AttributeDescription attribute, String text) {
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> number(attribute.javaType(), text);
            case DATE, MOMENT -> day(text);
            case ENUM -> Arrays.stream(attribute.javaType().getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(text)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
            case REFERENCE -> UUID.fromString(text);
            default -> text;
        };
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Not one that only an exponent makes long: written out, 1E999999999 takes all memory there is. */
    private static Object number(Class<?> type, String text) {
        BigDecimal number = new BigDecimal(text.length() > MOST_DIGITS ? "" : text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        try {
            return TypedNumber.as(type, number);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
