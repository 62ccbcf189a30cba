package org.peyvand.persistence.eclipselink.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.log.LogUpkeep;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;

/** A session in which the program acts on its own behalf. The records that are written through it may be stored; to look at one does not allow that. */
final class TrustedSession implements Session {
    private final EntitySession session;
    private final SessionRights rights;

    TrustedSession(EntitySession session, SessionRights rights) {
        this.session = session;
        this.rights = rights;
    }

    @Override
    public boolean isReplay() {
        return session.isReplay();
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        return rights.trusting(() -> session.find(type, id));
    }

    @Override
    public <E> List<E> list(Query<E> query) {
        return rights.trusting(() -> session.list(query));
    }

    @Override
    public <E> Optional<E> first(Query<E> query) {
        return list(query.page(query.offset(), 1)).stream().findFirst();
    }

    @Override
    public long count(Query<?> query) {
        return rights.trusting(() -> session.count(query));
    }

    @Override
    public List<Row> select(Query<?> query, String... paths) {
        return rights.trusting(() -> session.select(query, paths));
    }

    @Override
    public List<Row> aggregate(Aggregation aggregation) {
        return rights.trusting(() -> session.aggregate(aggregation));
    }

    @Override
    public <E extends DomainEntity> E add(E entity) {
        trust(entity);
        return rights.trusting(() -> session.add(entity));
    }

    @Override
    public <E extends DomainEntity> E save(E entity) {
        E saved = rights.trusting(() -> session.save(entity));
        trust(saved);
        return saved;
    }

    @Override
    public void remove(DomainEntity entity) {
        find(entity.getClass(), entity.getId()).ifPresent(this::trust);
        quietly(() -> session.remove(entity));
    }

    @Override
    public void lock(DomainEntity entity) {
        trust(entity);
        quietly(() -> session.lock(entity));
    }

    @Override
    public void flush() {
        session.flush();
    }

    @Override
    public Session trusted() {
        return this;
    }

    @Override
    public LogUpkeep upkeep() {
        Transaction transaction = session.transaction();
        if (transaction == null) {
            throw new IllegalStateException("Nothing can be written within UnitOfWork.read");
        }
        return new LogUpkeep() {
            @Override
            public Erasure erase(Erasure erasure, Collection<UUID> entries, BiPredicate<String, String> taken) {
                Erasure done = transaction.erase(erasure, entries, taken, session);
                return done.getRows() == 0 ? done : add(done);
            }

            @Override
            public void leaveBin(Collection<UUID> records) {
                transaction.leaveBin(records, session);
            }
        };
    }

    @Override
    public int redirect(DomainEntity from, DomainEntity to) {
        return new Redirection(this, session.writingUnit(), from, to).run();
    }

    @Override
    public Permitted permitted() {
        return Permitted.ALL;
    }

    @Override
    public void clear() {
        session.clear();
    }

    private void trust(DomainEntity entity) {
        if (session.transaction() != null) {
            session.transaction().trust(entity);
        }
    }

    private void quietly(Runnable work) {
        Supplier<Void> task = () -> {
            work.run();
            return null;
        };
        rights.trusting(task);
    }
}
