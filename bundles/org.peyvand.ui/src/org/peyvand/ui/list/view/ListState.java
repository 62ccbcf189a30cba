package org.peyvand.ui.list.view;

import java.util.List;
import org.peyvand.ui.list.filter.ListFilters;

/**
 * How a list is shown. Immutable; {@link StateText} stores it.
 *
 * @param filters which records
 * @param sort path to sort by, with {@code -} in front when descending; empty for the list's own order
 * @param groups paths to group by, the outermost first; days may end in {@code :month}, {@code :quarter} or {@code :year}
 * @param columns the columns that are shown, in their order; empty for the list's own
 * @param frozen how many columns stay in place at the leading edge
 * @param rules which records are coloured; the first that fits counts
 * @param presentation id of the way to show them; empty for rows
 */
public record ListState(ListFilters filters, String sort, List<String> groups, List<ColumnWidth> columns, int frozen, List<ColourRule> rules,
        String presentation) {
    /** As the list comes. */
    public static final ListState PLAIN = new ListState(ListFilters.NONE, "", List.of(), List.of(), 0, List.of(), "");

    /** Takes copies. */
    public ListState {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /** With other filters. */
    public ListState with(ListFilters other) {
        return new ListState(other, sort, groups, columns, frozen, rules, presentation);
    }

    /** Sorted otherwise. */
    public ListState sortedBy(String other) {
        return new ListState(filters, other, groups, columns, frozen, rules, presentation);
    }

    /** Grouped otherwise. */
    public ListState groupedBy(List<String> other) {
        return new ListState(filters, sort, other, columns, frozen, rules, presentation);
    }

    /** With other columns. */
    public ListState with(List<ColumnWidth> other, int leading) {
        return new ListState(filters, sort, groups, other, leading, rules, presentation);
    }

    /** With other colours. */
    public ListState coloured(List<ColourRule> other) {
        return new ListState(filters, sort, groups, columns, frozen, other, presentation);
    }

    /** Shown in another way. */
    public ListState shownAs(String other) {
        return new ListState(filters, sort, groups, columns, frozen, rules, other);
    }

    /** Whether both show the same records in the same order. */
    public boolean sameRecords(ListState other) {
        return filters.equals(other.filters) && sort.equals(other.sort) && groups.equals(other.groups);
    }
}
