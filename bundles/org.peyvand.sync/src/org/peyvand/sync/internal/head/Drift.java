package org.peyvand.sync.internal.head;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ChangeEntry;

/**
 * What the log of the head office says of one record: what was done last to each of its values, whatever stands in the row. A row that says something else was changed
 * beneath the program.
 */
final class Drift {
    private final Map<String, Object> logged = new LinkedHashMap<>();
    private final Set<String> erased = new HashSet<>();
    private boolean made;
    private boolean deleted;
    private boolean known;

    private Drift() {
    }

    /** That of a record, from its rows in the log in their order. */
    static Drift of(UUID record, Session session) {
        Drift drift = new Drift();
        session.trusted().select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record)).orderBy(Order.asc("id")), "kind", "changes", "branchId", "at", "userId")
            .forEach(drift::add);
        return drift;
    }

    private void add(Row row) {
        Kind kind = row.get("kind", Kind.class);
        known = true;
        deleted = kind == Kind.DELETED;
        made |= kind == Kind.CREATED;
        if (kind != Kind.UPDATED) {
            logged.clear();
        }
        if (kind == Kind.CREATED) {
            stamp("branchId", row.get("branchId", UUID.class));
            stamp("createdAt", row.get("at", Instant.class));
            stamp("createdBy", row.get("userId", UUID.class));
        }
        add(LoggedValues.read(row.get("changes", String.class)));
    }

    /** What the log leaves out since it stands in its row. */
    private void stamp(String name, Object value) {
        logged.put(name, value == null ? null : value.toString());
    }

    private void add(Map<String, LoggedValues> values) {
        values.forEach((name, value) -> {
            if (value.erased()) {
                logged.remove(name);
                erased.add(name);
            } else {
                logged.put(name, value.after());
            }
        });
    }

    /** Whether there is anything of it in the log. */
    boolean isKnown() {
        return known;
    }

    /** Whether the last that was done to it is that it was deleted. */
    boolean isDeleted() {
        return deleted;
    }

    /** Whether the log has all of its values. */
    boolean isWhole() {
        return made && !deleted;
    }

    /** What it should be, as values of one that is made. */
    Map<String, Object> whole() {
        Map<String, Object> found = new LinkedHashMap<>();
        logged.forEach((name, value) -> Optional.ofNullable(value).ifPresent(there -> found.put(name, there)));
        return found;
    }

    /** A value that is not the same in both databases. */
    record Differing(String attribute, Object head, Object branch, boolean headDrifted) {
    }

    /**
     * The values that differ. That of the head office has drifted where its own log and the branch agree on another one.
     *
     * @param head the values as they stand at the head office
     * @param branch as they stand in the branch
     */
    List<Differing> compare(Map<String, LoggedValues> head, Map<String, LoggedValues> branch) {
        List<Differing> found = new ArrayList<>();
        TreeSet<String> both = new TreeSet<>(head.keySet());
        both.retainAll(branch.keySet());
        for (String name : both) {
            Object here = head.get(name).after();
            Object there = branch.get(name).after();
            if (!same(here, there)) {
                boolean drifted = says(name) && !same(logged.get(name), here) && same(logged.get(name), there);
                found.add(new Differing(name, here, there, drifted));
            }
        }
        return found;
    }

    /** Whether the log says what a value should be; of one that it never had, that there is none. */
    private boolean says(String name) {
        return logged.containsKey(name) || made && !erased.contains(name);
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(Objects.toString(one, null), Objects.toString(other, null));
    }
}
