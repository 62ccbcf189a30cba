package org.peyvand.sync.internal.branch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.internal.scope.BranchScope;

/**
 * Records that were set above this branch. What the branch makes of one that it may adapt stays here: for everybody else it is still what the head office has set,
 * which learns of the difference by the deviation.
 */
record CentralRecords(BranchServices services) {

    /** Those of them that this branch has changed in some transactions. */
    Set<UUID> changedIn(List<Placed> placed) {
        return changedBy(placed.stream().filter(one -> one.origin() == null).flatMap(one -> one.transaction().changes().stream()));
    }

    /** Those of them that some changes of this branch are of. */
    Set<UUID> changedBy(Stream<LoggedChange> changes) {
        Map<String, Set<UUID>> changed = changes.filter(change -> change.kind() == Kind.UPDATED && services.rules().of(change.entity()).isOfItsMaker())
            .collect(Collectors.groupingBy(LoggedChange::entity, Collectors.mapping(LoggedChange::record, Collectors.toSet())));
        UUID home = changed.isEmpty() ? null : services.tables().node().branch();
        return home == null ? Set.of() : services.work().read(session -> {
            BranchScope scope = BranchScope.of(home, services.rules(), services.descriptions(), session);
            Set<UUID> central = new HashSet<>();
            changed.forEach((entity, ids) -> {
                Set<UUID> there = scope.existing(entity, ids, session);
                there.removeAll(scope.made(entity, ids, session));
                central.addAll(there);
            });
            return central;
        });
    }
}
