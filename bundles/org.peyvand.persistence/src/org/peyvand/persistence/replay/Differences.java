package org.peyvand.persistence.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** Compares what two databases have logged of the same transaction. */
public final class Differences {
    private Differences() {
    }

    /**
     * The records that the transaction has left in the one database otherwise than in the other.
     *
     * @throws IllegalArgumentException when a change is not what the change log writes
     */
    public static Set<RecordKey> between(Collection<LoggedChange> one, Collection<LoggedChange> other) {
        Map<RecordKey, List<LoggedChange>> there = byRecord(one);
        Map<RecordKey, List<LoggedChange>> here = byRecord(other);
        Set<RecordKey> differing = new HashSet<>();
        there.forEach((key, changes) -> {
            if (!isSame(changes, here.getOrDefault(key, List.of()))) {
                differing.add(key);
            }
        });
        here.keySet().stream().filter(key -> !there.containsKey(key)).forEach(differing::add);
        return differing;
    }

    private static Map<RecordKey, List<LoggedChange>> byRecord(Collection<LoggedChange> changes) {
        Map<RecordKey, List<LoggedChange>> found = new HashMap<>();
        for (LoggedChange change : changes) {
            found.computeIfAbsent(new RecordKey(change.entity(), change.record()), any -> new ArrayList<>(1)).add(change);
        }
        return found;
    }

    /** To the letter as a rule; only what is not is read. */
    private static boolean isSame(List<LoggedChange> there, List<LoggedChange> here) {
        return there.equals(here) || there.stream().map(LoggedChange::kind).toList().equals(here.stream().map(LoggedChange::kind).toList())
            && there.stream().map(LoggedChange::values).toList().equals(here.stream().map(LoggedChange::values).toList());
    }
}
