package org.peyvand.core.internal.history;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.core.History;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;

/** {@link History} from the change log, which knows no rights: the record in question is asked for first. */
@Component
public final class StoredHistory implements History {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final AccessPolicy policy;

    /** @param policy {@code null} where everything is allowed */
    @Activate
    public StoredHistory(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) AccessPolicy policy) {
        this.work = work;
        this.descriptions = descriptions;
        this.policy = policy;
    }

    @Override
    public List<RecordChange> of(RecordRef record, int offset, int limit) {
        Optional<EntityDescription> entity = descriptions.byId(record.entity());
        if (entity.isEmpty()) {
            return List.of();
        }
        Access access = policy == null ? Access.FULL : policy.access();
        return work.read(session -> session.find(entity.get().type(), record.id()).isEmpty() ? List.of()
            : changes(session.trusted(), entity.get(), access, Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record.id()))
                .orderBy(Order.desc("id")).page(offset, limit)));
    }

    private List<RecordChange> changes(Session session, EntityDescription entity, Access access, Query<ChangeEntry> query) {
        LogReading reading = new LogReading(descriptions, session, access);
        return session.select(query, LogReading.PATHS).stream().map(row -> reading.change(row, entity)).toList();
    }
}
