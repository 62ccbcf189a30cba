package org.peyvand.sync.internal.branch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** In a branch the head office is right, save for what it has not been told yet: that stays until the head office has decided about it. */
final class BranchJudge implements Judge {
    private final Map<UUID, Set<String>> untold = new HashMap<>();

    /** @param untold what was done here and not pushed */
    BranchJudge(List<LoggedTransaction> untold) {
        untold.forEach(transaction -> transaction.changes().forEach(change ->
            this.untold.computeIfAbsent(change.record(), any -> new HashSet<>()).addAll(change.values().keySet())));
    }

    @Override
    public boolean isStrict() {
        return false;
    }

    @Override
    public Object value(Clash clash) {
        return untold.getOrDefault(clash.record(), Set.of()).contains(clash.attribute()) ? clash.present() : clash.coming();
    }

    @Override
    public boolean revives(LoggedTransaction transaction, LoggedChange change) {
        return false;
    }

    @Override
    public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
        return !untold.containsKey(change.record());
    }
}
