package org.peyvand.ui.list.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.list.CellFormat;

/**
 * Says conditions in plain words: "Owner is me", «مالک من هستم».
 *
 * @param culture language, calendar and digits of the person
 * @param description the entity
 */
public record FilterWords(Culture culture, EntityDescription description) {

    /** A condition in words; of a broken one, what is known of it. */
    public String of(Condition condition) {
        BoundCondition bound = BoundCondition.of(condition, description);
        if (bound.isBroken()) {
            String name = bound.attribute().map(attribute -> attribute.label(culture.language())).orElse(condition.path());
            return text("broken", name);
        }
        AttributeDescription attribute = bound.attribute().orElseThrow();
        String label = attribute.label(culture.language());
        List<String> values = condition.operands().stream().map(operand -> value(attribute, condition.operator(), operand)).toList();
        String joined = condition.operator().needs() == Operator.Needs.TWO ? text("between", values.getFirst(), values.getLast())
                : values.stream().collect(Collectors.joining(text("or")));
        return text(key(attribute, condition.operator(), ""), label, joined);
    }

    /** A condition on what is hidden from the person: its name only, none of its values. */
    String hidden(Condition condition) {
        return text("hidden", BoundCondition.of(condition, description).attribute().map(attribute -> attribute.label(culture.language())).orElse(condition.path()));
    }

    /** All filters in one sentence; empty when there are none. */
    public String of(ListFilters filters) {
        return filters.conditions().stream().map(this::of).collect(Collectors.joining(text("and")));
    }

    /** An operator for the person to choose, without the attribute. */
    public String choice(AttributeDescription attribute, Operator operator) {
        return text(key(attribute, operator, "choice."));
    }

    private String key(AttributeDescription attribute, Operator operator, String kind) {
        String name = kind + operator.name();
        boolean ofCalendar = switch (operator) {
            case THIS_MONTH, LAST_MONTH, NEXT_MONTH, THIS_QUARTER, THIS_YEAR, LAST_YEAR -> true;
            default -> false;
        };
        if (ofCalendar) {
            boolean usual = culture.calendar() == Culture.of(culture.language()).calendar();
            return usual ? name : name + (culture.calendar() == CalendarSystem.JALALI ? ".jalali" : ".gregorian");
        }
        boolean day = Operators.isDay(attribute) && (operator == Operator.IS || operator == Operator.BETWEEN);
        return day ? name + ".day" : name;
    }

    private String value(AttributeDescription attribute, Operator operator, Operand operand) {
        if (operator.needs() == Operator.Needs.DAYS) {
            return culture.number(Integer.valueOf(operand.text()));
        }
        if (!operand.name().isEmpty()) {
            return operand.name();
        }
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, MONEY -> CellFormat.isYear(attribute) ? culture.digits(operand.text()) : culture.number(new BigDecimal(operand.text()));
            case PERCENT -> culture.percent(new BigDecimal(operand.text()));
            case DATE, MOMENT -> culture.date(LocalDate.parse(operand.text()));
            case ENUM -> constant(attribute, operand.text());
            case CURRENCY -> culture.currency(operand.text());
            default -> operand.text();
        };
    }

    private String constant(AttributeDescription attribute, String name) {
        for (Object constant : attribute.javaType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return Labels.of((Enum<?>) constant, culture.language());
            }
        }
        return name;
    }

    private String text(String key, Object... args) {
        return Message.of(FilterWords.class, key, args).in(culture);
    }
}
