package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.eclipselink.internal.access.Mask;
import org.peyvand.persistence.eclipselink.internal.access.MaskListener;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.eclipselink.internal.query.PreparedQueries;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.model.DomainEntity;

/** A session over an entity manager, or one that only reads over a session of the engine: to register for changes what is only read takes time. */
public final class EntitySession implements Session {
    private final AbstractSession engine;
    private final EntityManager manager;
    private final Transaction transaction;
    private final SessionRights rights;
    private final Mask mask;
    private final Queries queries;
    private final Session trusted;

    private EntitySession(AbstractSession engine, PreparedQueries prepared, EntityManager manager, Transaction transaction, SessionRights rights) {
        this.engine = engine;
        this.manager = manager;
        this.transaction = transaction;
        this.rights = rights;
        this.mask = new Mask(rights);
        this.queries = new Queries(engine, prepared, transaction == null, rights, this::flushFor);
        this.trusted = new TrustedSession(this, rights);
        if (transaction == null) {
            MaskListener.start(engine, mask);
        }
    }

    /** @param rights of whoever works */
    static EntitySession reading(AbstractSession engine, PreparedQueries prepared, SessionRights rights) {
        return new EntitySession(engine, prepared, null, null, rights);
    }

    /** @param rights of whoever works */
    public static EntitySession writing(EntityManager manager, PreparedQueries prepared, Transaction transaction, SessionRights rights) {
        return new EntitySession(manager.unwrap(UnitOfWorkImpl.class), prepared, manager, transaction, rights);
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

    /** @throws IllegalStateException when this session only reads */
    UnitOfWorkImpl writingUnit() {
        writing();
        return unit();
    }

    private UnitOfWorkImpl unit() {
        return manager.unwrap(UnitOfWorkImpl.class);
    }

    @Override
    public Session trusted() {
        return trusted;
    }

    @Override
    public Permitted permitted() {
        return rights.get();
    }

    /** {@code null} when this session only reads. */
    @Override
    public boolean isReplay() {
        return transaction != null && transaction.isReplay();
    }

    Transaction transaction() {
        return transaction;
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        if (transaction == null) {
            return list(Query.of(type).where(Criteria.where("id").is(id))).stream().findFirst();
        }
        if (!rights.get().isFull() && !isOpen(type, id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(manager.find(type, id));
    }

    /** Whether it is of this transaction, or may be read. */
    private boolean isOpen(Class<? extends DomainEntity> type, UUID id) {
        DomainEntity known = manager.find(type, id);
        if (known == null || transaction.isMade(known)) {
            return known != null;
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
            engine.getIdentityMapAccessor().initializeIdentityMaps();
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
