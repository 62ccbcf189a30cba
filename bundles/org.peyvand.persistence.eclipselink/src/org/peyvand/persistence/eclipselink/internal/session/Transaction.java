package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Ids;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.model.DomainEntity;

/** The writing half of one unit of work: rules and stamps before each flush, log rows after it, and what is to be refused. */
final class Transaction {
    private final EntityManager manager;
    private final ChangeLog log;
    private final Ids ids;
    private final RuleRun rules;
    private final PendingChanges pending;
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final List<DomainEntity> removed = new ArrayList<>();
    private boolean preparing;

    Transaction(EntityManager manager, ChangeLog log, Ids ids, List<EntityRule<?>> rules) {
        this.manager = manager;
        this.log = log;
        this.ids = ids;
        this.rules = new RuleRun(rules);
        UnitOfWorkImpl unit = manager.unwrap(UnitOfWorkImpl.class);
        unit.setProperty(ChangeLog.PROPERTY, log);
        this.pending = new PendingChanges(unit);
    }

    <E extends DomainEntity> E add(E entity) {
        if (entity.getId() == null) {
            entity.setId(ids.next());
        }
        pending.add(entity);
        manager.persist(entity);
        return entity;
    }

    void remove(DomainEntity entity, Session session) {
        rules.removing(entity, session);
        removed.add(entity);
        manager.remove(entity);
    }

    /** Writes what is pending, if there is anything. While rules run their queries see the database as it is. */
    void flush(Session session) {
        if (preparing || pending.isEmpty()) {
            return;
        }
        preparing = true;
        try {
            rules.run(pending, session, this::stamp);
        } finally {
            preparing = false;
        }
        manager.flush();
        pending.clear();
        writeLog();
    }

    /** Writes what is pending before a query over these classes, so that it is found; a query over others leaves the batch together. */
    void flushFor(Set<Class<?>> types, Session session) {
        if (!preparing && pending.touches(types)) {
            flush(session);
        }
    }

    private void writeLog() {
        try {
            log.write(manager.unwrap(Connection.class));
        } catch (SQLException e) {
            throw Failures.failure(e);
        }
    }

    void clear() {
        pending.clear();
        manager.clear();
    }

    private void stamp(DomainEntity entity) {
        ChangeLog.Stamp stamp = log.stamp();
        UUID user = stamp.userId();
        if (pending.isNew(entity)) {
            entity.setCreatedAt(entity.getCreatedAt() == null ? stamp.at() : entity.getCreatedAt());
            entity.setCreatedBy(entity.getCreatedBy() == null ? user : entity.getCreatedBy());
            entity.setBranchId(entity.getBranchId() == null ? stamp.branchId() : entity.getBranchId());
        }
        entity.setChangedAt(stamp.at());
        entity.setChangedBy(user);
    }

    /** What was to be deleted. */
    List<DomainEntity> removed() {
        return removed;
    }

    /** From now on nothing of this transaction can be stored. */
    void refuse(List<Diagnostic> reasons) {
        refusals.addAll(reasons);
    }

    List<Diagnostic> refusals() {
        return refusals;
    }

    List<Diagnostic> warnings() {
        return rules.warnings();
    }

    ChangeLog log() {
        return log;
    }
}
