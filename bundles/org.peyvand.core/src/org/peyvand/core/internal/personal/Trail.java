package org.peyvand.core.internal.personal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.core.internal.history.LogReading;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;

/** What the history says of records about a person: who changed them, and which imports they came from. */
final class Trail {
    private static final int MOST = 5_000;
    private final Session session;
    private final EntityDescriptions descriptions;
    private final List<PersonalData.Changed> changes = new ArrayList<>();
    private final Set<RecordRef> imports = new LinkedHashSet<>();

    /** @param session sees everything */
    Trail(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.descriptions = descriptions;
    }

    void read(List<RecordRef> records) {
        LogReading reading = new LogReading(descriptions, session, Access.FULL);
        for (Row row : session.select(Query.of(ChangeEntry.class).where(of(records.stream().map(RecordRef::id).toList())).orderBy(Order.desc("id")).page(0, MOST),
            LogReading.PATHS)) {
            RecordRef ref = new RecordRef(row.get("entity", String.class), row.get("recordId", UUID.class));
            descriptions.byId(ref.entity()).ifPresent(entity -> changes.add(new PersonalData.Changed(ref, reading.change(row, entity))));
            WayIn.read(row.get("way", String.class)).stream().filter(step -> step.kind() == WayIn.Kind.IMPORT).forEach(this::imported);
        }
    }

    private void imported(WayIn step) {
        int colon = step.detail().indexOf(':');
        if (colon > 0) {
            imports.add(new RecordRef(step.detail().substring(0, colon), UUID.fromString(step.detail().substring(colon + 1))));
        }
    }

    private static Criterion of(List<UUID> records) {
        return Criteria.where("recordId").in(records);
    }

    List<PersonalData.Changed> changes() {
        return changes;
    }

    List<PersonalData.Source> imports() {
        return imports.stream().flatMap(ref -> descriptions.byId(ref.entity()).flatMap(entity -> session.find(entity.type(), ref.id())
            .map((DomainEntity found) -> new PersonalData.Source(ref, entity.titleOf(found)))).stream()).toList();
    }

    /** How many rows the history has about these records. */
    long rows(List<UUID> records) {
        return records.isEmpty() ? 0 : session.count(Query.of(ChangeEntry.class).where(of(records)));
    }
}
