package org.peyvand.core.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.core.ChangeTrail;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;

/** {@link ChangeTrail} from the change log, along its identifiers, which come in the order of time. */
@Component
public final class StoredChangeTrail implements ChangeTrail {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final AccessPolicy policy;

    /** @param policy {@code null} where everything is allowed */
    @Activate
    public StoredChangeTrail(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) AccessPolicy policy) {
        this.work = work;
        this.descriptions = descriptions;
        this.policy = policy;
    }

    @Override
    public List<Entry> changes(Filter filter, int offset, int limit) {
        Access access = policy == null ? Access.FULL : policy.access();
        return work.read(session -> session.permitted().allows(PERMISSION) ? entries(session.trusted(), access, filter, offset, limit) : List.of());
    }

    private List<Entry> entries(Session session, Access access, Filter filter, int offset, int limit) {
        LogReading reading = new LogReading(descriptions, session, access);
        List<Entry> entries = new ArrayList<>();
        for (Row row : session.select(Query.of(ChangeEntry.class).where(criterion(filter)).orderBy(Order.desc("id")).page(offset, limit), LogReading.PATHS)) {
            RecordRef ref = new RecordRef(row.get("entity", String.class), row.get("recordId", UUID.class));
            EntityDescription entity = descriptions.byId(ref.entity()).orElseThrow();
            entries.add(new Entry(ref, reading.name(entity, ref.id()), reading.change(row, entity)));
        }
        return entries;
    }

    /** What is described: settings and the like have pages of their own. */
    private Criterion criterion(Filter filter) {
        List<Criterion> parts = new ArrayList<>();
        parts.add(filter.entity() == null ? Criteria.where("entity").in(descriptions.all().stream().map(EntityDescription::id).toList())
            : Criteria.where("entity").is(filter.entity()));
        Optional.ofNullable(filter.person()).ifPresent(person -> parts.add(Criteria.where("userId").is(person)));
        Optional.ofNullable(filter.from()).ifPresent(from -> parts.add(Criteria.where("at").atLeast(from)));
        Optional.ofNullable(filter.until()).ifPresent(until -> parts.add(Criteria.where("at").lessThan(until)));
        Optional.ofNullable(filter.way()).ifPresent(way -> parts.add(WayIn.with("way", way)));
        Optional.ofNullable(filter.kind()).ifPresent(kind -> parts.add(Criteria.where("kind").is(kind)));
        return Criteria.all(parts.toArray(Criterion[]::new));
    }
}
