package org.peyvand.core.internal.personal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Progress;
import org.peyvand.core.internal.bin.Remains;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.BinEntry;

/**
 * Deleted records that were about a person, with their parts.
 *
 * @param ids their identifiers
 */
record Binned(Set<UUID> ids) {
    private static final int PAGE = 500;

    /** Looks through the bin. */
    static Binned about(Set<UUID> persons, Session session, EntityDescriptions descriptions, Progress progress) {
        Remains remains = new Remains(session, descriptions);
        Set<UUID> found = new LinkedHashSet<>();
        for (boolean parts : new boolean[] {false, true}) {
            UUID last = null;
            boolean more = true;
            while (more && !progress.isCancelled()) {
                Query<BinEntry> query = Query.of(BinEntry.class).orderBy(Order.asc("id")).page(0, PAGE);
                List<BinEntry> rows = session.list(last == null ? query : query.where(Criteria.where("id").moreThan(last)));
                remains.about(rows, persons, parts ? found : Set.of()).forEach(found::add);
                more = rows.size() == PAGE;
                last = rows.isEmpty() ? null : rows.getLast().getId();
            }
        }
        return new Binned(new HashSet<>(found));
    }
}
