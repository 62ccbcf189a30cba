package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Ids;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.eclipselink.internal.access.WriteCheck;
import org.peyvand.persistence.eclipselink.internal.extra.ExtraColumns;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.eclipselink.internal.log.LogEraser;
import org.peyvand.persistence.eclipselink.internal.query.PreparedQueries;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;
import org.peyvand.persistence.model.ExtraField;

/** The writing half of one unit of work: rules and stamps before each flush, log rows after it, and what is to be refused. */
public final class Transaction {
    private final EntityManager manager;
    private final PreparedQueries prepared;
    private final ChangeLog log;
    private final Ids ids;
    private final RuleRun rules;
    private final PendingChanges pending;
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final List<DomainEntity> removed = new ArrayList<>();
    private final SessionRights rights;
    private final WriteCheck check;
    private final ExtraColumns extraColumns = new ExtraColumns();
    private boolean preparing;
    private boolean replay;

    Transaction(EntityManager manager, PreparedQueries prepared, ChangeLog log, Ids ids, List<EntityRule<?>> rules, SessionRights rights) {
        this(manager, prepared, log, ids, new RuleRun(rules, true), rights);
    }

    private Transaction(EntityManager manager, PreparedQueries prepared, ChangeLog log, Ids ids, RuleRun rules, SessionRights rights) {
        this.manager = manager;
        this.prepared = prepared;
        this.log = log;
        this.ids = ids;
        this.rules = rules;
        UnitOfWorkImpl unit = manager.unwrap(UnitOfWorkImpl.class);
        unit.setProperty(ChangeLog.PROPERTY, log);
        this.pending = new PendingChanges(unit);
        this.rights = rights;
        this.check = new WriteCheck(rights::ofPerson, unit, this::stored);
    }

    /**
     * One that does again what was done elsewhere.
     *
     * @param log with the stamp of that
     * @param strict whether rules may refuse
     */
    public static Transaction again(EntityManager manager, PreparedQueries prepared, ChangeLog log, Ids ids, List<EntityRule<?>> rules, SessionRights rights,
        boolean strict) {
        Transaction again = new Transaction(manager, prepared, log, ids, new RuleRun(rules, strict), rights);
        again.replay = true;
        return again;
    }

    /** The identifiers of the stored records of a class for which a criterion is true. */
    private Set<UUID> stored(Class<?> type, Criterion criterion) {
        return new Queries(manager.unwrap(UnitOfWorkImpl.class), prepared, true, rights.ofProgram(), types -> { }).select(Query.of(type).where(criterion),
            List.of("id")).stream()
            .map(row -> row.get("id", UUID.class)).collect(Collectors.toSet());
    }

    /** Whether it does again what was done elsewhere. */
    boolean isReplay() {
        return replay;
    }

    /** The rights that hold now. */
    SessionRights rights() {
        return rights;
    }

    /** This record may be stored whatever the rights of whoever works. */
    void trust(DomainEntity entity) {
        check.trust(entity);
    }

    /** Whether it is of this transaction and so seen by it. */
    boolean isMade(DomainEntity entity) {
        return check.isMade(entity) || pending.isNew(entity);
    }

    private static void refuseIf(List<Diagnostic> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
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
        if (!preparing) {
            refuseIf(check.removing(entity));
        }
        rights.trusting(() -> {
            rules.removing(entity, session);
            return null;
        });
        removed.add(entity);
        manager.remove(entity);
    }

    /** Writes what is pending, if there is anything. While rules run their queries see the database as it is. */
    public void flush(Session session) {
        if (preparing || pending.isEmpty()) {
            return;
        }
        preparing = true;
        try {
            refuseIf(check.saving(pending.changed(), pending::isNew, pending::changedAttributes));
            rights.trusting(() -> {
                rules.run(pending, session, this::stamp);
                return null;
            });
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

    /** Empties rows of the log, those of this transaction too. */
    Erasure erase(Erasure erasure, Collection<UUID> entries, BiPredicate<String, String> taken, Session session) {
        flush(session);
        erasure.setId(ids.next());
        inLog(log -> log.erase(erasure, entries, taken));
        return erasure;
    }

    /** Takes records out of the bin. */
    void leaveBin(Collection<UUID> records, Session session) {
        flush(session);
        inLog(log -> log.leaveBin(records));
    }

    /** Work with the log on the connection of this transaction. */
    private interface LogWork {
        void run(LogEraser log) throws SQLException;
    }

    private void inLog(LogWork work) {
        try {
            work.run(new LogEraser(manager.unwrap(Connection.class)));
        } catch (SQLException e) {
            throw Failures.failure(e);
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
        if (entity instanceof ExtraField field) {
            extraColumns.writing(field, pending.isNew(field));
        }
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

    /** What rules have found that does not refuse. */
    public List<Diagnostic> warnings() {
        return rules.warnings();
    }

    ChangeLog log() {
        return log;
    }

    /** The columns that extra fields need. */
    public ExtraColumns extraColumns() {
        return extraColumns;
    }
}
