package org.peyvand.sync.internal.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** Records of this database as they are told to the head office when they differ. */
record Images(BranchServices services) {
    private static final String WAY = WayIn.text(List.of(WayIn.of(WayIn.Kind.SYSTEM)));

    /** Those that are there, with all attributes. */
    List<LoggedChange> whole(List<RecordKey> keys) {
        Map<String, List<UUID>> byEntity = keys.stream()
            .collect(Collectors.groupingBy(RecordKey::entity, LinkedHashMap::new, Collectors.mapping(RecordKey::id, Collectors.toList())));
        return services.work().read(session -> {
            List<LoggedChange> found = new ArrayList<>();
            byEntity.forEach((entity, ids) -> found.addAll(services.images().whole(session, entity, ids)));
            return found;
        });
    }

    /**
     * Records that nobody has made by the program, each as a transaction: as if whoever works here had made it now. The head office asks of them what it asks of
     * everything he sends.
     */
    List<LoggedTransaction> made(List<LoggedChange> whole) {
        UUID branch = services.tables().node().branch();
        return whole.stream().map(image -> new LoggedTransaction(services.ids().next(), services.now(), services.user().userId(), branch, WAY,
            List.of(new LoggedChange(image.entity(), image.record(), image.kind(), LoggedValues.made(present(image)))))).toList();
    }

    private static Map<String, Object> present(LoggedChange image) {
        Map<String, Object> values = new LinkedHashMap<>();
        image.values().forEach((name, value) -> {
            if (value.after() != null) {
                values.put(name, value.after());
            }
        });
        return values;
    }
}
