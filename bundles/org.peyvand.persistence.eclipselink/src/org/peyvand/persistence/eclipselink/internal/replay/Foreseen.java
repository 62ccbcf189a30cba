package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/**
 * What the next transactions of a run are about, read for some of them together: which of the records that they make are not there yet, and the records that they change or
 * refer to. These are of the engine's unit of work, so that they stay as the transactions before have left them. What the run has written already is not looked at ahead, so
 * that nobody has to wait until it is.
 */
final class Foreseen {
    private final LoggedEntities entities;
    private final Queries queries;
    private final Set<UUID> written = new HashSet<>();
    private final Set<UUID> notThere = new HashSet<>();
    private final Map<UUID, DomainEntity> read = new HashMap<>();
    private final Map<LoggedChange, Map<String, LoggedValues>> values = new IdentityHashMap<>();

    /** @param queries that register what they read for changes, beyond rights */
    Foreseen(LoggedEntities entities, Queries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    /** Looks at the next transactions; those before are done and the unit of work has forgotten what was read for them. */
    void look(Collection<LoggedTransaction> transactions) {
        notThere.clear();
        values.clear();
        forget();
        Map<Class<? extends DomainEntity>, Set<UUID>> made = new LinkedHashMap<>();
        Map<Class<? extends DomainEntity>, Set<UUID>> wanted = new LinkedHashMap<>();
        for (LoggedTransaction transaction : transactions) {
            for (LoggedChange change : transaction.changes()) {
                entities.named(change.entity()).ifPresent(entity -> {
                    into(change.kind() == Kind.CREATED ? made : wanted, entity.type(), change.record());
                    referred(change, entity, wanted);
                });
            }
        }
        made.forEach(this::ask);
        wanted.forEach((type, ids) -> {
            ids.removeAll(notThere);
            read(type, ids);
        });
    }

    private void into(Map<Class<? extends DomainEntity>, Set<UUID>> ids, Class<? extends DomainEntity> type, UUID id) {
        if (!written.contains(id)) {
            ids.computeIfAbsent(type, any -> new HashSet<>()).add(id);
        }
    }

    /** What cannot be read is refused by whoever does the transaction. */
    private void referred(LoggedChange change, LoggedEntities.Known entity, Map<Class<? extends DomainEntity>, Set<UUID>> wanted) {
        try {
            Map<String, LoggedValues> said = change.values();
            values.put(change, said);
            said.forEach((name, value) -> entity.logged().attribute(name).flatMap(LoggedAttribute::target).filter(type -> value.after() != null)
                .ifPresent(type -> into(wanted, type, UUID.fromString(value.after().toString()))));
        } catch (IllegalArgumentException unreadable) {
            values.remove(change);
        }
    }

    private void ask(Class<? extends DomainEntity> type, Set<UUID> ids) {
        notThere.addAll(ids);
        for (List<UUID> some : Pieces.forStatements(ids)) {
            queries.select(Query.of(type).where(Criteria.where("id").in(some)), List.of("id")).forEach(row -> notThere.remove(row.get("id", UUID.class)));
        }
    }

    private void read(Class<? extends DomainEntity> type, Set<UUID> ids) {
        for (List<UUID> some : Pieces.forStatements(ids)) {
            queries.list(Query.of(type).where(Criteria.where("id").in(some))).forEach(record -> read.put(record.getId(), record));
        }
    }

    /** Whether a record is known not to be there, so that it need not be looked for. */
    boolean isNotThere(UUID record) {
        return notThere.contains(record);
    }

    /** A record that was read; {@code null} when it is to be looked for, and when it is one of another class. */
    DomainEntity read(Class<? extends DomainEntity> type, UUID record) {
        DomainEntity known = read.get(record);
        return type.isInstance(known) ? known : null;
    }

    /**
     * The values of a change.
     *
     * @throws IllegalArgumentException when it is not what the change log writes
     */
    Map<String, LoggedValues> values(LoggedChange change) {
        Map<String, LoggedValues> known = values.remove(change);
        return known == null ? change.values() : known;
    }

    /** What a transaction has written is to be looked for from now on, if it was not read before. */
    void written(List<LoggedChange> changes) {
        for (LoggedChange change : changes) {
            notThere.remove(change.record());
            written.add(change.record());
        }
    }

    /** The unit of work has forgotten what was read. */
    void forget() {
        read.clear();
    }
}
