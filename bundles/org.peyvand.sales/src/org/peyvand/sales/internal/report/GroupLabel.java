package org.peyvand.sales.internal.report;

import java.util.Comparator;

import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.report.Worded;

/**
 * What one line of a grouped report stands for, with its place among the lines: known values first, by position, then by time or by name
 * in Persian order, in the end the records without a value.
 *
 * @param value    a name or a {@link CalendarSpan}; null where the records have none
 * @param position place before all else, the same for every name that has no position of its own
 */
record GroupLabel(Object value, int position) implements Worded, Comparable<GroupLabel> {

    private static final Comparator<GroupLabel> ORDER = Comparator.comparing((GroupLabel label) -> label.value == null)
            .thenComparingInt(GroupLabel::position)
            .thenComparing(GroupLabel::span, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GroupLabel::key)
            .thenComparing(GroupLabel::toString);

    /** A line whose place is told by its value alone. */
    static GroupLabel of(Object value) {
        return new GroupLabel(value instanceof String text && text.isBlank() ? null : value, 0);
    }

    @Override
    public String in(Culture culture) {
        return switch (value) {
            case null -> Labels.of(GroupLabel.class, "group.none", culture.language());
            case Worded worded -> worded.in(culture);
            default -> value.toString();
        };
    }

    @Override
    public boolean isTime() {
        return value instanceof CalendarSpan;
    }

    @Override
    public int compareTo(GroupLabel other) {
        return ORDER.compare(this, other);
    }

    /** Technical form: the name as it is stored, empty where there is none. */
    @Override
    public String toString() {
        return value == null ? "" : value.toString();
    }

    private CalendarSpan span() {
        return value instanceof CalendarSpan span ? span : null;
    }

    private String key() {
        return value instanceof String text ? PersianText.sortKey(text) : "";
    }
}
