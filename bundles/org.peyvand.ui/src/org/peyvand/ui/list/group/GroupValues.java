package org.peyvand.ui.list.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.base.Period;
import org.peyvand.base.Pieces;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListText;

/** The values of one level of groups: what people call them and in which order they come. Not on the UI thread. */
final class GroupValues {
    private static final int CHUNK = 1000;

    private final Kit kit;
    private final Grouping grouping;
    private final Map<Object, GroupValue> known = new HashMap<>();
    private final Map<Object, String> titles = new HashMap<>();
    private final Map<Object, Integer> places = new HashMap<>();

    /** @param found the values that occur */
    GroupValues(Kit kit, Grouping grouping, Set<Object> found) {
        this.kit = kit;
        this.grouping = grouping;
        if (grouping.attribute().kind() == AttributeKind.REFERENCE) {
            grouping.attribute().target().ifPresent(target -> load(target, List.copyOf(found.stream().filter(Objects::nonNull).collect(Collectors.toSet()))));
        }
    }

    private void load(EntityDescription target, List<Object> ids) {
        Order[] orders = target.order().isEmpty() ? new Order[0] : new Order[] {Order.parse(target.order())};
        for (List<Object> some : Pieces.of(ids, CHUNK)) {
            List<? extends DomainEntity> records = kit.records().list(Query.of(target.type()).where(new Criterion.In("id", Set.copyOf(some))).orderBy(orders));
            for (DomainEntity record : records) {
                places.put(record.getId(), places.size());
                titles.put(record.getId(), target.titleOf(record, kit.culture().language()));
            }
        }
    }

    /** The group of a value. */
    GroupValue of(Object value) {
        Object day = value instanceof Instant moment ? moment.atZone(kit.culture().zone()).toLocalDate() : value;
        return known.computeIfAbsent(day == null ? "" : day, any -> make(day));
    }

    private GroupValue make(Object value) {
        AttributeDescription attribute = grouping.attribute();
        Criteria.Where where = Criteria.where(attribute.name());
        Culture culture = kit.culture();
        if (value == null || value.toString().isEmpty()) {
            Criterion missing = value == null ? where.isNull() : where.is(value);
            return new GroupValue("", kit.text(ListText.of("group.none", Labels.within(attribute.label(culture.language()), culture.language()))), null, missing);
        }
        Locale language = culture.language();
        return switch (attribute.kind()) {
            case DATE, MOMENT -> day((LocalDate) value, where);
            case REFERENCE -> new GroupValue(value.toString(), titles.getOrDefault(value, "?"), places.getOrDefault(value, Integer.MAX_VALUE), where.is(value));
            case ENUM -> new GroupValue(value.toString(), Labels.of((Enum<?>) value, language), ((Enum<?>) value).ordinal(), where.is(value));
            case PICK -> named(value, kit.service(PickLists.class).label(attribute.pickList(), value.toString(), language), where);
            case CURRENCY -> named(value, culture.currency(value.toString()), where);
            case BOOLEAN -> new GroupValue(value.toString(), kit.text(Boolean.TRUE.equals(value) ? "filter.yes" : "filter.no"), Boolean.TRUE.equals(value) ? 0 : 1,
                    where.is(value));
            default -> named(value, value.toString(), where);
        };
    }

    private static GroupValue named(Object value, String title, Criteria.Where where) {
        return new GroupValue(value.toString(), title, PersianText.sortKey(title), where.is(value));
    }

    private GroupValue day(LocalDate day, Criteria.Where where) {
        Culture culture = kit.culture();
        CalendarSystem calendar = culture.calendar();
        int year = calendar.year(day);
        return switch (grouping.fold()) {
            case WEEK -> period(calendar.weekOf(day), where, kit.text(ListText.of("group.week", culture.longDate(calendar.weekOf(day).from()))));
            case MONTH -> period(calendar.monthOf(day), where,
                    culture.digits(calendar.monthName(calendar.month(day), culture.language()) + " " + year));
            case QUARTER -> period(calendar.quarterPeriod(year, calendar.quarter(day)), where,
                    kit.text(ListText.of("group.quarter", Integer.toString(calendar.quarter(day)), Integer.toString(year))));
            case YEAR -> period(calendar.yearPeriod(year), where, culture.digits(Integer.toString(year)));
            case NONE -> period(new Period(day, day.plusDays(1)), where, culture.longDate(day));
        };
    }

    private GroupValue period(Period period, Criteria.Where where, String title) {
        return new GroupValue(period.from().toString(), title, period.from(), Criteria.all(where.atLeast(bound(period.from())), where.lessThan(bound(period.to()))));
    }

    /** The beginning of a day, as the attribute has it. */
    private Comparable<?> bound(LocalDate day) {
        return grouping.attribute().kind() == AttributeKind.DATE ? day : day.atStartOfDay(kit.culture().zone()).toInstant();
    }
}
