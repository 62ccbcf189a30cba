package org.peyvand.persistence.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.base.DayRange;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The first and the last day of a span as one value, a {@link DayRange} or {@code null} when both are open. It has the name of its first day.
 *
 * @param first attribute of the first day
 * @param last attribute of the last day
 */
public record SpanAttribute(AttributeDescription first, AttributeDescription last) implements AttributeDescription {

    /** The span that an attribute belongs to, whichever end it is; empty for others and when somebody cannot change one end alone. */
    public static Optional<SpanAttribute> of(EntityDescription entity, AttributeDescription attribute) {
        return entity.attributes().stream().flatMap(first -> first.until().flatMap(entity::attribute).map(last -> new SpanAttribute(first, last)).stream())
                .filter(span -> span.names().contains(attribute.name()) && span.first.readOnly() == span.last.readOnly()).findFirst();
    }

    /** Names of both ends. */
    public List<String> names() {
        return List.of(first.name(), last.name());
    }

    /** What two days are together, in whichever order they were stored. */
    public static DayRange range(Object first, Object last) {
        LocalDate one = (LocalDate) first;
        LocalDate other = (LocalDate) last;
        if (one == null && other == null) {
            return null;
        }
        return one == null || other == null ? new DayRange(one, other) : DayRange.between(one, other);
    }

    /** The first day of a range. */
    public static LocalDate first(Object range) {
        return range == null ? null : ((DayRange) range).first();
    }

    /** The last day of a range. */
    public static LocalDate last(Object range) {
        return range == null ? null : ((DayRange) range).last();
    }

    /** Whether a range has an open side that a record cannot be saved with. */
    public boolean lacks(Object range) {
        return first.required() && first(range) == null || last.required() && last(range) == null;
    }

    @Override
    public Object get(DomainEntity entity) {
        return range(first.get(entity), last.get(entity));
    }

    @Override
    public void set(DomainEntity entity, Object range) {
        first.set(entity, first(range));
        last.set(entity, last(range));
    }

    @Override
    public Class<?> javaType() {
        return DayRange.class;
    }

    @Override
    public String label(Locale language) {
        return first.spanLabel(language);
    }

    @Override
    public boolean required() {
        return Stream.of(first, last).anyMatch(AttributeDescription::required);
    }

    @Override
    public boolean readOnly() {
        return first.readOnly() || last.readOnly();
    }

    @Override
    public String name() {
        return first.name();
    }

    @Override
    public AttributeKind kind() {
        return AttributeKind.DATE;
    }

    @Override
    public boolean inList() {
        return first.inList();
    }

    @Override
    public boolean importable() {
        return false;
    }

    @Override
    public int width() {
        return first.width();
    }

    @Override
    public int maxLength() {
        return first.maxLength();
    }

    @Override
    public String section() {
        return first.section();
    }

    @Override
    public String pickList() {
        return "";
    }

    @Override
    public Optional<String> currencyPath() {
        return Optional.empty();
    }

    @Override
    public Optional<EntityDescription> target() {
        return Optional.empty();
    }
}
