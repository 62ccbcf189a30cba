package org.peyvand.branch.internal.steer;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.branch.model.Steering;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.CentralRecords;
import org.peyvand.core.Home;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.TravelRules;

/** Knows whether this is a branch, which records the head office steers, and what a branch may do with them. */
@Component(service = {Steered.class, CentralRecords.class})
public final class Steered implements CentralRecords {
    private static final int DEEPEST = 50;
    private final TravelRules rules;
    private final Home home;

    /** Made by Declarative Services. */
    @Activate
    public Steered(@Reference TravelRules rules, @Reference Home home) {
        this.rules = rules;
        this.home = home;
    }

    /** The branch that this database is of; empty at the head office. */
    Optional<UUID> home() {
        return home.branch();
    }

    @Override
    public boolean isSteered(String entity) {
        return rules.isSteered(entity);
    }

    /** Whether a record was made neither in a branch nor below it. */
    static boolean isCentral(DomainEntity record, UUID home, Session session) {
        UUID maker = record.getBranchId();
        for (int level = 0; maker != null && level < DEEPEST; level++) {
            if (maker.equals(home)) {
                return false;
            }
            maker = session.trusted().find(Branch.class, maker).map(Branch::getParent).map(DomainEntity::getId).orElse(null);
        }
        return true;
    }

    /** What a branch may do with a record: what was said of it, else of the whole that it is a part of; only see it, as long as nobody has said anything. */
    static SteeringMode mode(DomainEntity record, EntityDescription entity, Session session) {
        Optional<UUID> whole = entity.part().flatMap(entity::attribute).map(path -> path.get(record)).filter(DomainEntity.class::isInstance)
            .map(one -> ((DomainEntity) one).getId());
        return said(record.getId(), session).or(() -> whole.flatMap(id -> said(id, session))).map(Steering::getMode).orElse(SteeringMode.READ_ONLY);
    }

    /** What was said of a record. */
    static Optional<Steering> said(UUID record, Session session) {
        return session.trusted().first(Query.of(Steering.class).where(Criteria.where("recordId").is(record)).orderBy(Order.desc("changedAt")));
    }
}
