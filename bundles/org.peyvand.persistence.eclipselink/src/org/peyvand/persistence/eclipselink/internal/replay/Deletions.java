package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ChangeEntry;

/** What the change log has kept of deleted records. */
record Deletions(Session trusted) {

    /** A deleted record as it was then. */
    record Deleted(String entity, Map<String, LoggedValues> values) {
    }

    /** A record when it was deleted last; empty when it never was, or its values were taken out of the log. */
    Optional<Deleted> last(UUID record) {
        return trusted.first(Query.of(ChangeEntry.class).where(Criteria.all(Criteria.where("recordId").is(record), Criteria.where("kind").is(EntityChange.Kind.DELETED)))
            .orderBy(Order.desc("id"))).map(entry -> new Deleted(entry.getEntity(), LoggedValues.read(entry.getChanges())))
            .filter(deleted -> deleted.values().values().stream().noneMatch(LoggedValues::erased));
    }
}
