package org.peyvand.persistence.eclipselink.internal.replay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Pieces;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.eclipselink.internal.log.Stamps;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.merge.MergedValue;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Differences;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** Does one transaction again: first what it has made, then what it has changed, at last what it has deleted, whatever order the log has. */
final class TransactionReplay {
    private static final Logger LOG = System.getLogger(TransactionReplay.class.getName());
    private final Writing writing;
    private final Session trusted;
    private final UnitOfWorkImpl unit;
    private final LoggedEntities entities;
    private final Judge judge;
    private final LoggedTransaction transaction;
    private final Foreseen foreseen;
    private final Map<UUID, DomainEntity> records = new HashMap<>();
    private final Set<UUID> made = new HashSet<>();
    private final List<Replayed.Decided> clashes = new ArrayList<>();
    private final Set<RecordKey> revived = new HashSet<>();
    private final Set<RecordKey> kept = new HashSet<>();
    private final Set<RecordKey> missing = new HashSet<>();
    private final Set<Replayed.Unread> unread = new HashSet<>();

    TransactionReplay(Writing writing, LoggedEntities entities, Judge judge, LoggedTransaction transaction, Foreseen foreseen) {
        this.writing = writing;
        this.trusted = writing.session().trusted();
        this.unit = writing.manager().unwrap(UnitOfWorkImpl.class);
        this.entities = entities;
        this.judge = judge;
        this.transaction = transaction;
        this.foreseen = foreseen;
    }

    /** One change with its values read. */
    private record Step(LoggedChange change, LoggedEntities.Known entity, Map<String, LoggedValues> values) {
        UUID record() {
            return change.record();
        }
    }

    Replayed run() {
        List<Step> steps = transaction.changes().stream().map(this::step).flatMap(Optional::stream).filter(this::hasRoom).toList();
        steps.stream().filter(step -> step.change().kind() == Kind.CREATED).forEach(step -> made.add(step.record()));
        load(steps);
        steps.stream().filter(step -> step.change().kind() == Kind.CREATED && !records.containsKey(step.record())).forEach(this::make);
        loadReferred(steps);
        steps.stream().filter(step -> step.change().kind() != Kind.DELETED).forEach(this::change);
        delete(steps.stream().filter(step -> step.change().kind() == Kind.DELETED).toList());
        writing.transaction().flush(writing.session());
        return new Replayed(transaction, false, clashes, revived, kept, differing(), missing, unread);
    }

    private Step read(LoggedChange change, LoggedEntities.Known entity) {
        try {
            return new Step(change, entity, foreseen.values(change));
        } catch (IllegalArgumentException e) {
            throw refused("replay.unreadable", change.entity(), change.record());
        }
    }

    private Optional<Step> step(LoggedChange change) {
        Optional<LoggedEntities.Known> entity = entities.named(change.entity());
        if (entity.isEmpty() && judge.isStrict()) {
            throw refused("replay.unknownEntity", change.entity());
        } else if (entity.isEmpty()) {
            unread.add(new Replayed.Unread(new RecordKey(change.entity(), change.record()), null));
        }
        return entity.map(known -> read(change, known));
    }

    /** Only the head office adds fields, so that nobody but a branch has to make room for one. */
    private boolean hasRoom(Step step) {
        if (judge.isStrict() || step.entity().type() != ExtraField.class) {
            return true;
        }
        boolean room = new ReplacedFields(trusted).makeRoom(step.change());
        writing.transaction().flush(writing.session());
        if (!room) {
            LOG.log(Level.WARNING, "The field {0} of the head office is passed over: one of the same key holds values of another kind here", step.record());
        }
        return room;
    }

    private ReplayRefused refused(String key, Object... arguments) {
        return new ReplayRefused(transaction, List.of(Diagnostic.error(Message.of(TransactionReplay.class, key, arguments))));
    }

    private void load(List<Step> steps) {
        Map<Class<? extends DomainEntity>, Set<UUID>> wanted = new LinkedHashMap<>();
        steps.stream().filter(step -> !foreseen.isNotThere(step.record())).forEach(step -> wanted.computeIfAbsent(step.entity().type(), type -> new HashSet<>()).add(step.record()));
        wanted.forEach(this::load);
    }

    /** What the changed records are to refer to, so that it is read by few queries. */
    private void loadReferred(List<Step> steps) {
        Map<Class<? extends DomainEntity>, Set<UUID>> wanted = new LinkedHashMap<>();
        for (Step step : steps) {
            step.values().forEach((name, values) -> step.entity().logged().attribute(name).flatMap(LoggedAttribute::target)
                .filter(type -> values.after() != null).map(type -> wanted.computeIfAbsent(type, any -> new HashSet<>()))
                .ifPresent(ids -> ids.add(id(step, values.after()))));
        }
        wanted.forEach((type, ids) -> {
            ids.removeAll(records.keySet());
            load(type, ids);
        });
    }

    private UUID id(Step step, Object text) {
        try {
            return UUID.fromString(text.toString());
        } catch (IllegalArgumentException e) {
            throw refused("replay.unreadable", step.change().entity(), step.record());
        }
    }

    private void load(Class<? extends DomainEntity> type, Set<UUID> ids) {
        Set<UUID> left = new HashSet<>(ids);
        left.removeIf(id -> isForeseen(type, id));
        for (List<UUID> some : Pieces.forStatements(left)) {
            trusted.list(Query.of(type).where(Criteria.where("id").in(some))).forEach(record -> records.put(record.getId(), record));
        }
        ids.stream().filter(id -> !records.containsKey(id) && !made.contains(id)).forEach(id -> succeed(type, id));
    }

    private boolean isForeseen(Class<? extends DomainEntity> type, UUID id) {
        DomainEntity read = foreseen.read(type, id);
        if (read != null) {
            records.put(id, read);
        }
        return read != null;
    }

    /** What comes for a record that was merged with another one is done to that one. */
    private void succeed(Class<? extends DomainEntity> type, UUID gone) {
        UUID successor = judge.successor(gone);
        if (successor != null) {
            trusted.find(type, successor).ifPresent(record -> records.put(gone, record));
        }
    }

    private void make(Step step) {
        DomainEntity record = instance(step.entity());
        record.setId(step.record());
        records.put(record.getId(), record);
        for (Map.Entry<String, LoggedValues> value : step.values().entrySet()) {
            if (Stamps.isStamp(value.getKey())) {
                stamp(step, record, value.getKey(), value.getValue().after());
            }
        }
        writing.session().add(record);
    }

    /** Without the values that its constructor gives: the log has all that are there. */
    private DomainEntity instance(LoggedEntities.Known entity) {
        DomainEntity record = (DomainEntity) unit.getDescriptor(entity.type()).getObjectBuilder().buildNewInstance();
        entity.logged().attributes().stream().filter(attribute -> !attribute.isPrimitive() && attribute.value(record, unit) != null)
            .forEach(attribute -> attribute.set(record, null, unit));
        return record;
    }

    private void stamp(Step step, DomainEntity record, String name, Object text) {
        try {
            Stamps.set(record, name, text == null ? null : text.toString());
        } catch (RuntimeException e) {
            throw refused("replay.unreadable", step.change().entity(), step.record());
        }
    }

    private void change(Step step) {
        DomainEntity record = known(step.entity().type(), step.record(), step);
        if (record == null) {
            if (judge.isStrict()) {
                throw refused("replay.missing", step.change().entity(), step.record());
            }
            missing.add(key(step));
            return;
        }
        boolean made = step.change().kind() == Kind.CREATED && record.isNew();
        for (Map.Entry<String, LoggedValues> value : step.values().entrySet()) {
            if (!value.getValue().erased()) {
                set(step, record, value.getKey(), value.getValue(), made);
            }
        }
        if (made) {
            findWhole(step, record);
        }
    }

    /** A record that is here, or comes back: identifiers come from outside, and one that belongs to a record of another class is that of none. */
    private DomainEntity known(Class<? extends DomainEntity> type, UUID id, Step step) {
        DomainEntity record = records.containsKey(id) ? records.get(id) : revive(step.change(), id);
        return type.isInstance(record) ? record : null;
    }

    /** A record that was deleted here, as it was then, since the change is of it or cannot be without it; {@code null} when it is not known any more. */
    private DomainEntity revive(LoggedChange change, UUID id) {
        Optional<Deletions.Deleted> last = judge.revives(transaction, change) ? new Deletions(trusted).last(id) : Optional.empty();
        LoggedEntities.Known entity = last.flatMap(deleted -> entities.named(deleted.entity())).orElse(null);
        if (entity == null) {
            return null;
        }
        DomainEntity record = instance(entity);
        record.setId(id);
        records.put(record.getId(), record);
        writing.session().add(record);
        Step back = new Step(new LoggedChange(last.get().entity(), id, Kind.CREATED, "{}"), entity, former(last.get().values()));
        loadReferred(List.of(back));
        back.values().forEach((name, values) -> set(back, record, name, values, true));
        revived.add(key(back));
        return record;
    }

    /** A new part of a record that was deleted here brings that back, or goes to the one that it was merged with: without a whole nobody would ever see it. */
    private void findWhole(Step step, DomainEntity part) {
        LoggedAttribute attribute = step.entity().whole();
        UUID whole = attribute == null ? null : (UUID) attribute.value(part, unit);
        if (!judge.isStrict() || whole == null || step.entity().wholes().isEmpty() || isThere(step.entity(), whole)) {
            return;
        }
        UUID successor = judge.successor(whole);
        if (successor != null) {
            attribute.set(part, successor, unit);
        } else if (revive(step.change(), whole) == null) {
            throw refused("replay.refers", step.change().entity(), attribute.name(), whole);
        }
    }

    private boolean isThere(LoggedEntities.Known part, UUID whole) {
        return part.wholes().stream().anyMatch(type -> type.isInstance(records.get(whole)) || trusted.count(Query.of(type).where(Criteria.where("id").is(whole))) > 0);
    }

    /** What a deleted record was, as values of one that is made. */
    private static Map<String, LoggedValues> former(Map<String, LoggedValues> deleted) {
        Map<String, LoggedValues> values = new LinkedHashMap<>();
        deleted.forEach((name, value) -> values.put(name, new LoggedValues(null, value.before())));
        return values;
    }

    private void set(Step step, DomainEntity record, String name, LoggedValues values, boolean made) {
        if (Stamps.isStamp(name)) {
            Object present = Stamps.get(record, name);
            String here = present == null ? null : present.toString();
            boolean fits = made || Objects.equals(here, values.before()) || Objects.equals(here, values.after());
            stamp(step, record, name, fits ? values.after() : decided(step, name, here, values));
            return;
        }
        Optional<LoggedAttribute> known = step.entity().logged().attribute(name);
        if (known.isEmpty()) {
            unknown(step, name);
        }
        known.ifPresent(attribute -> {
            Object present = attribute.value(record, unit);
            Object coming = value(step, attribute, values.after());
            boolean fits = made || MergedValue.same(present, coming) || MergedValue.same(present, value(step, attribute, values.before()));
            Object stands = fits ? coming : value(step, attribute, decided(step, name, LoggedText.of(present), values));
            if (!MergedValue.same(present, stands)) {
                attribute.set(record, attribute.target().isPresent() ? referred(step, attribute, stands) : stands, unit);
            }
        });
    }

    private void unknown(Step step, String name) {
        if (judge.isStrict()) {
            throw refused("replay.unknownAttribute", step.change().entity(), name);
        }
        unread.add(new Replayed.Unread(key(step), name));
    }

    private Object value(Step step, LoggedAttribute attribute, Object logged) {
        try {
            return LoggedText.value(attribute.type(), logged);
        } catch (IllegalArgumentException e) {
            throw refused("replay.unreadable", step.change().entity(), step.record());
        }
    }

    /** A reference to what is not here stays empty where nobody may refuse; whoever asks for what is missing gets it later. */
    private DomainEntity referred(Step step, LoggedAttribute attribute, Object id) {
        DomainEntity found = id == null ? null : known(attribute.target().orElseThrow(), (UUID) id, step);
        if (id != null && found == null) {
            if (judge.isStrict()) {
                throw refused("replay.refers", step.change().entity(), attribute.name(), id);
            }
            missing.add(key(step));
        }
        return found;
    }

    private Object decided(Step step, String name, Object present, LoggedValues values) {
        Clash clash = new Clash(transaction, step.change().entity(), step.record(), name, values.before(), present, values.after());
        Object stands = judge.value(clash);
        clashes.add(new Replayed.Decided(clash, stands));
        return stands;
    }

    /** Nothing goes that somebody else has changed since, or that something refers to that stays. */
    private void delete(List<Step> deletions) {
        Map<Step, DomainEntity> going = new LinkedHashMap<>();
        for (Step step : deletions) {
            DomainEntity record = records.get(step.record());
            if (step.entity().type().isInstance(record) && record.getId().equals(step.record()) && !unit.isObjectDeleted(record)) {
                List<Clash> changed = changed(step, record);
                if (changed.isEmpty() || judge.deletes(transaction, step.change(), changed)) {
                    going.put(step, record);
                } else {
                    kept.add(key(step));
                }
            }
        }
        Referring referring = new Referring(entities, trusted, unit, records);
        for (Set<UUID> staying = referring.staying(going.values()); !staying.isEmpty(); staying = referring.staying(going.values())) {
            Set<UUID> ids = staying;
            going.keySet().stream().filter(step -> ids.contains(step.record())).map(TransactionReplay::key).forEach(this::keep);
            going.keySet().removeIf(step -> ids.contains(step.record()));
        }
        for (List<DomainEntity> wave : referring.waves(going.values())) {
            wave.stream().filter(record -> !unit.isObjectDeleted(record)).forEach(writing.session()::remove);
            writing.transaction().flush(writing.session());
        }
    }

    /** Where nobody may refuse it is asked for again, until what refers to it is gone too. */
    private void keep(RecordKey key) {
        kept.add(key);
        if (!judge.isStrict()) {
            missing.add(key);
        }
    }

    /** What is here otherwise than whoever deleted it has seen it. */
    private List<Clash> changed(Step step, DomainEntity record) {
        List<Clash> found = new ArrayList<>();
        for (LoggedAttribute attribute : step.entity().logged().attributes()) {
            LoggedValues seen = step.values().getOrDefault(attribute.name(), new LoggedValues(null, null));
            Object present = attribute.value(record, unit);
            if (!seen.erased() && !attribute.isPrimitive() && !MergedValue.same(present, value(step, attribute, seen.before()))) {
                found.add(new Clash(transaction, step.change().entity(), step.record(), attribute.name(), seen.before(), LoggedText.of(present), null));
            }
        }
        return found;
    }

    private static RecordKey key(Step step) {
        return new RecordKey(step.change().entity(), step.record());
    }

    /** The records that this transaction has left here otherwise than there. */
    private Set<RecordKey> differing() {
        Set<RecordKey> differing = new HashSet<>(kept);
        differing.addAll(revived);
        differing.addAll(Differences.between(transaction.changes(), writing.log().kept()));
        return differing;
    }
}
