package org.peyvand.samples.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.Pieces;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.samples.internal.company.Company;

/**
 * One run: which record was made of what, and how far it is. Records are stored in chunks of some hundred, each a unit of work of its own, so
 * that nobody else at the database waits long.
 */
final class Loading {

    private static final int CHUNK = 100;

    private final UnitOfWork work;
    private final Company company;
    private final Progress progress;
    private final Culture culture;
    private final Map<Class<?>, Map<String, UUID>> made = new HashMap<>();

    Loading(UnitOfWork work, Company company, Progress progress, Culture culture) {
        this.work = work;
        this.company = company;
        this.progress = progress;
        this.culture = culture;
        long total = 2L * company.employees().size() + company.articles().size() + company.firms().size() + company.prospects().size()
                + company.deals().size() + company.papers().stream().mapToInt(papers -> papers.count() + papers.payments().size()).sum()
                + company.encounters().size();
        progress.total("", total);
    }

    /** What is done with one item. */
    @FunctionalInterface
    interface Step<T> {
        void load(T item, Session session);
    }

    Company company() {
        return company;
    }

    /** Does the step for every item. */
    <T> void each(String step, List<T> items, Step<T> load) {
        progress.subTask(Message.of(Loading.class, "step." + step).in(culture));
        for (List<T> chunk : Pieces.of(items, CHUNK)) {
            value(work.write(session -> {
                chunk.forEach(item -> load.load(item, session));
                return Outcome.done(null);
            }));
            progress.worked(chunk.size());
            if (progress.isCancelled()) {
                throw new LoadStopped(List.of());
            }
        }
    }

    /** The value of an outcome; a refusal ends the run. */
    static <T> T value(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new LoadStopped(outcome.diagnostics());
        }
        return outcome.value();
    }

    /** Stores a new record and remembers it by its key. */
    <E extends DomainEntity> E add(Session session, String key, E record) {
        E stored = session.add(record);
        remember(key, stored);
        return stored;
    }

    /** Remembers a record by its key. */
    void remember(String key, DomainEntity record) {
        made.computeIfAbsent(record.getClass(), type -> new HashMap<>()).put(key, record.getId());
    }

    /** The record that was made of this key; null for null. */
    <E extends DomainEntity> E get(Session session, Class<E> type, String key) {
        return key == null ? null : session.find(type, id(type, key)).orElseThrow();
    }

    /** Identifier of the record that was made of this key. */
    UUID id(Class<?> type, String key) {
        UUID id = made.getOrDefault(type, Map.of()).get(key);
        if (id == null) {
            throw new IllegalStateException("No " + type.getSimpleName() + " was made of " + key);
        }
        return id;
    }

    /** Gives a record to an employee, the employee's team and branch. */
    void own(OwnedEntity record, String login, Session session) {
        User owner = get(session, User.class, login);
        record.setOwner(owner);
        record.setTeam(owner.getTeam());
        record.setBranchId(owner.getBranch().getId());
    }
}
