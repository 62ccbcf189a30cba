package org.peyvand.ui.list.filter;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * The filters of a list: all conditions have to hold. Immutable. {@link FilterText} stores them, {@link FilterWords} says them.
 *
 * @param conditions in the order in which they are shown
 */
public record ListFilters(List<Condition> conditions) {
    /** No filter. */
    public static final ListFilters NONE = new ListFilters(List.of());

    /** Takes a copy. */
    public ListFilters {
        conditions = List.copyOf(conditions);
    }

    /** These conditions. */
    public static ListFilters of(Condition... conditions) {
        return new ListFilters(List.of(conditions));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** With one more. */
    public ListFilters with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new ListFilters(more);
    }

    /** With another in the place of one. */
    public ListFilters replaced(int index, Condition condition) {
        List<Condition> others = new ArrayList<>(conditions);
        others.set(index, condition);
        return new ListFilters(others);
    }

    /** Without one. */
    public ListFilters without(int index) {
        List<Condition> fewer = new ArrayList<>(conditions);
        fewer.remove(index);
        return new ListFilters(fewer);
    }

    /** Without the names of values, which change when records are renamed: to compare what filters mean. */
    public ListFilters unnamed() {
        return new ListFilters(conditions.stream().map(condition -> condition.with(condition.operands().stream()
                .map(operand -> Operand.of(operand.text())).toList())).toList());
    }

    /** The criterion as of now; broken conditions and those on what is hidden from the person are left out, the others hold. */
    public Criterion criterion(EntityDescription description, FilterNow now) {
        List<Criterion> parts = conditions.stream().map(condition -> BoundCondition.of(condition, description))
                .filter(bound -> !bound.isBroken() && !bound.isHidden(now.permitted(), description.type()))
                .map(bound -> bound.criterion(now)).toList();
        return parts.isEmpty() ? Criteria.everything() : parts.size() == 1 ? parts.getFirst() : new Criterion.All(parts);
    }
}
