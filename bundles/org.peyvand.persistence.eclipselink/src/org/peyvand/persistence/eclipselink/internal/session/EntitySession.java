package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.access.Mask;
import org.peyvand.persistence.eclipselink.internal.access.MaskListener;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.model.DomainEntity;

/** A session over an entity manager. Without a transaction it only reads. */
final class EntitySession implements Session {
    private final EntityManager manager;
    private final Transaction transaction;
    private final SessionRights rights;
    private final Mask mask;
    private final Queries queries;
    private final Session trusted;

    /**
     * @param transaction {@code null} for a session that only reads
     * @param rights of whoever works
     */
    EntitySession(EntityManager manager, Transaction transaction, SessionRights rights) {
        this.manager = manager;
        this.transaction = transaction;
        this.rights = rights;
        this.mask = new Mask(rights);
        this.queries = new Queries(manager, transaction == null, rights, this::flushFor);
        this.trusted = new TrustedSession(this, rights);
        if (transaction == null) {
            MaskListener.start(unit(), mask);
        }
    }

    /** From now on nobody can store the records any more: whoever gets them sees what he may. */
    void finish() {
        UnitOfWorkImpl unit = unit();
        if (rights.isNarrow()) {
            for (Object object : List.copyOf(unit.getCloneMapping().keySet())) {
                if (object instanceof DomainEntity entity) {
                    mask.apply(entity, unit);
                }
            }
        }
        MaskListener.start(unit, mask);
    }

    private UnitOfWorkImpl unit() {
        return manager.unwrap(UnitOfWorkImpl.class);
    }

    @Override
    public Session trusted() {
        return trusted;
    }

    /** {@code null} when this session only reads. */
    Transaction transaction() {
        return transaction;
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        if (!rights.get().isFull() && !isOpen(type, id)) {
            return Optional.empty();
        }
        Map<String, Object> hints = transaction == null ? Map.of(QueryHints.READ_ONLY, HintValues.TRUE) : Map.of();
        return Optional.ofNullable(manager.find(type, id, hints));
    }

    /** Whether it is of this transaction, or may be read. */
    private boolean isOpen(Class<? extends DomainEntity> type, UUID id) {
        if (transaction != null) {
            DomainEntity known = manager.find(type, id);
            if (known == null || transaction.isMade(known)) {
                return known != null;
            }
        }
        return queries.count(Query.of(type).where(Criteria.where("id").is(id))) > 0;
    }

    @Override
    public <E> List<E> list(Query<E> query) {
        return queries.list(query);
    }

    @Override
    public <E> Optional<E> first(Query<E> query) {
        return list(query.page(query.offset(), 1)).stream().findFirst();
    }

    @Override
    public long count(Query<?> query) {
        return queries.count(query);
    }

    @Override
    public List<Row> select(Query<?> query, String... paths) {
        return queries.select(query, List.of(paths));
    }

    @Override
    public List<Row> aggregate(Aggregation aggregation) {
        return queries.aggregate(aggregation);
    }

    @Override
    public <E extends DomainEntity> E add(E entity) {
        return writing().add(entity);
    }

    @Override
    public <E extends DomainEntity> E save(E entity) {
        Transaction writing = writing();
        if (manager.contains(entity)) {
            return entity;
        }
        return entity.isNew() ? writing.add(entity) : merge(entity);
    }

    private <E extends DomainEntity> E merge(E entity) {
        DomainEntity stored = rights.get().isFull() ? null : manager.find(entity.getClass(), entity.getId());
        if (stored == null) {
            return manager.merge(entity);
        }
        mask.restore(entity, stored, unit());
        try {
            return manager.merge(entity);
        } finally {
            mask.hide(entity, unit());
        }
    }

    @Override
    public void remove(DomainEntity entity) {
        Transaction writing = writing();
        if (manager.contains(entity)) {
            writing.remove(entity, this);
            return;
        }
        DomainEntity stored = manager.find(entity.getClass(), entity.getId());
        if (stored != null) {
            if (stored.getVersion() != entity.getVersion()) {
                throw new Refusal(List.of(Failures.conflict()));
            }
            writing.remove(stored, this);
        }
    }

    @Override
    public void lock(DomainEntity entity) {
        writing().flush(this);
        manager.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void flush() {
        writing().flush(this);
    }

    @Override
    public void clear() {
        if (transaction == null) {
            manager.clear();
        } else {
            transaction.clear();
        }
    }

    private void flushFor(Set<Class<?>> types) {
        if (transaction != null) {
            transaction.flushFor(types, this);
        }
    }

    private Transaction writing() {
        if (transaction == null) {
            throw new IllegalStateException("Nothing can be written within UnitOfWork.read");
        }
        return transaction;
    }
}
