package org.peyvand.persistence.internal.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An order in which tables are filled so that what is referred to is there already; where they refer to each other in a ring, or to themselves, some references
 * come later.
 */
final class InsertOrder {
    private final List<TableShape> ordered = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    private InsertOrder() {
    }

    static List<TableShape> of(List<TableShape> tables) {
        InsertOrder order = new InsertOrder();
        List<TableShape> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            TableShape next = left.stream().filter(order::isReady).findFirst().orElseGet(() -> order.leastBound(left));
            left.remove(next);
            order.ordered.add(next);
            order.done.add(next.name());
        }
        return order.ordered;
    }

    private boolean isReady(TableShape table) {
        return open(table) == 0;
    }

    private long open(TableShape table) {
        return table.references().stream().filter(reference -> !reference.table().equals(table.name()) && !done.contains(reference.table())).count();
    }

    private TableShape leastBound(List<TableShape> left) {
        return left.stream().min((a, b) -> Long.compare(open(a), open(b))).orElseThrow();
    }

    /** The columns of a table that refer to tables that come with or after it. */
    static Set<String> late(TableShape table, List<TableShape> ordered) {
        Set<String> before = new HashSet<>();
        for (TableShape one : ordered) {
            if (one.name().equals(table.name())) {
                break;
            }
            before.add(one.name());
        }
        Set<String> late = new HashSet<>();
        table.references().stream().filter(reference -> !before.contains(reference.table())).forEach(reference -> late.add(reference.column()));
        return late;
    }
}
