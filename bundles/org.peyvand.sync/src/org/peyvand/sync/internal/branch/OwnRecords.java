package org.peyvand.sync.internal.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LoggedChange;

/** The records of one entity in this database, in the order of their identifiers, read part by part. */
final class OwnRecords {
    private static final int PART = 2_000;
    private final BranchServices services;
    private final String entity;
    private List<LoggedChange> part = List.of();
    private int at;
    private UUID last;
    private boolean end;

    OwnRecords(BranchServices services, String entity) {
        this.services = services;
        this.entity = entity;
    }

    /** The next ones up to an identifier. */
    List<LoggedChange> until(UUID to) {
        List<LoggedChange> found = new ArrayList<>();
        while (fill() && (to == null || part.get(at).record().toString().compareTo(to.toString()) <= 0)) {
            found.add(part.get(at++));
        }
        return found;
    }

    private boolean fill() {
        if (at == part.size() && !end) {
            part = services.work().read(session -> services.images().after(session, entity, last, PART));
            at = 0;
            end = part.size() < PART;
            last = part.isEmpty() ? last : part.getLast().record();
        }
        return at < part.size();
    }
}
