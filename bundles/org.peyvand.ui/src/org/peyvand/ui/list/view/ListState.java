package org.peyvand.ui.list.view;

import java.util.List;
import java.util.Map;
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
 * @param limits days that records may stay in a column of a board, by its key; 0 for ever
 */
public record ListState(ListFilters filters, String sort, List<String> groups, List<ColumnWidth> columns, int frozen, List<ColourRule> rules,
        String presentation, Map<String, Integer> limits) {
    /** As the list comes. */
    public static final ListState PLAIN = new ListState(ListFilters.NONE, "", List.of(), List.of(), 0, List.of(), "", Map.of());

    /** Takes copies. */
    public ListState {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        limits = Map.copyOf(limits);
    }

    /** With other filters. */
    public ListState with(ListFilters other) {
        return new ListState(other, sort, groups, columns, frozen, rules, presentation, limits);
    }

    /** Sorted otherwise. */
    public ListState sortedBy(String other) {
        return new ListState(filters, other, groups, columns, frozen, rules, presentation, limits);
    }

    /** Grouped otherwise. */
    public ListState groupedBy(List<String> other) {
        return new ListState(filters, sort, other, columns, frozen, rules, presentation, limits);
    }

    /** With other columns. */
    public ListState with(List<ColumnWidth> other, int leading) {
        return new ListState(filters, sort, groups, other, leading, rules, presentation, limits);
    }

    /** With other colours. */
    public ListState coloured(List<ColourRule> other) {
        return new ListState(filters, sort, groups, columns, frozen, other, presentation, limits);
    }

    /** Shown in another way. */
    public ListState shownAs(String other) {
        return new ListState(filters, sort, groups, columns, frozen, rules, other, limits);
    }

    /** With other limits for columns of a board. */
    public ListState limited(Map<String, Integer> other) {
        return new ListState(filters, sort, groups, columns, frozen, rules, presentation, other);
    }

    /** Whether both show the same records in the same order. */
    public boolean sameRecords(ListState other) {
        return filters.equals(other.filters) && sort.equals(other.sort) && groups.equals(other.groups);
    }
}
