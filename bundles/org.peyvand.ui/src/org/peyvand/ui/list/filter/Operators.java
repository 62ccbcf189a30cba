package org.peyvand.ui.list.filter;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;

/** Which operators make sense for which attribute. */
public final class Operators {
    private static final List<Operator> TEXTS = List.of(Operator.CONTAINS, Operator.IS, Operator.STARTS, Operator.EMPTY, Operator.NOT_EMPTY);
    private static final List<Operator> NUMBERS = List.of(Operator.MORE, Operator.LESS, Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN,
            Operator.IS, Operator.EMPTY, Operator.NOT_EMPTY);
    private static final List<Operator> DAYS = List.of(Operator.THIS_MONTH, Operator.TODAY, Operator.THIS_WEEK, Operator.NEXT_WEEK, Operator.THIS_QUARTER,
            Operator.THIS_YEAR, Operator.PAST, Operator.NEXT_DAYS, Operator.LAST_DAYS, Operator.IS, Operator.BEFORE, Operator.AFTER, Operator.BETWEEN,
            Operator.YESTERDAY, Operator.TOMORROW, Operator.LAST_MONTH, Operator.NEXT_MONTH, Operator.LAST_YEAR, Operator.EMPTY, Operator.NOT_EMPTY);
    private static final List<Operator> CHOICES = List.of(Operator.IS, Operator.IS_NOT, Operator.EMPTY, Operator.NOT_EMPTY);

    private Operators() {
    }

    /** The operators for an attribute, the most usual first. */
    public static List<Operator> of(AttributeDescription attribute) {
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> NUMBERS;
            case DATE, MOMENT -> DAYS;
            case BOOLEAN -> List.of(Operator.YES, Operator.NO);
            case REFERENCE -> references(attribute);
            case ENUM, PICK, CURRENCY -> CHOICES;
            default -> TEXTS;
        };
    }

    private static List<Operator> references(AttributeDescription attribute) {
        List<Operator> all = new ArrayList<>();
        if (attribute.target().map(target -> target.type() == User.class).orElse(false)) {
            all.addAll(List.of(Operator.IS_ME, Operator.IS_NOT_ME));
        }
        all.addAll(CHOICES);
        return all;
    }

    /** Whether values of the attribute are looked at day by day. */
    static boolean isDay(AttributeDescription attribute) {
        return attribute.kind() == AttributeKind.DATE || attribute.kind() == AttributeKind.MOMENT;
    }
}
