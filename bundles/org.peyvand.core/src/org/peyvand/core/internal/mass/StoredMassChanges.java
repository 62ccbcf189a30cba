package org.peyvand.core.internal.mass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.core.MassChanges;
import org.peyvand.core.internal.bin.Undeletion;
import org.peyvand.core.internal.batch.BatchRun;
import org.peyvand.core.internal.batch.BatchStep;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** {@link MassChanges} on the unit of work. */
@Component
public final class StoredMassChanges implements MassChanges {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    /** Made by Declarative Services. */
    @Activate
    public StoredMassChanges(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    /** What is done with one record. */
    @FunctionalInterface
    private interface Step {
        Outcome<List<Change>> run(Session session, DomainEntity record);
    }

    @Override
    public <E extends DomainEntity> Result set(Class<E> type, List<UUID> ids, Map<String, Object> values, Progress progress) {
        EntityDescription description = descriptions.of(type);
        return run(type, ids, progress, (session, record) -> {
            List<Change> changes = new ArrayList<>();
            values.forEach((name, value) -> changes.add(change(session, description, record, name, value)));
            session.save(record);
            return Outcome.done(changes);
        });
    }

    private static Change change(Session session, EntityDescription description, DomainEntity record, String name, Object value) {
        AttributeDescription attribute = description.attribute(name).orElseThrow(() -> new IllegalArgumentException(description.id() + " has no " + name));
        Object before = plain(attribute.get(record));
        Object wanted = plain(value);
        Object set = wanted instanceof UUID id && attribute.target().isPresent() ? session.find(attribute.target().get().type(), id).orElse(null) : wanted;
        attribute.set(record, set);
        return new Change(record.getId(), name, before, plain(attribute.get(record)));
    }

    private static Object plain(Object value) {
        return value instanceof DomainEntity entity ? entity.getId() : value;
    }

    @Override
    public <E extends DomainEntity> Result delete(Class<E> type, List<UUID> ids, Progress progress) {
        return run(type, ids, progress, (session, record) -> {
            session.remove(record);
            return Outcome.done(List.of(Change.deleted(record.getId())));
        });
    }

    @Override
    public Result undo(Result result, Progress progress) {
        return work.by(WayIn.of(WayIn.Kind.UNDO), () -> takeBack(result, progress));
    }

    private Result takeBack(Result result, Progress progress) {
        if (result.changes().stream().anyMatch(Change::isDeletion)) {
            return restore(result, progress);
        }
        EntityDescription description = descriptions.of(result.type());
        Map<UUID, List<Change>> changes = new LinkedHashMap<>();
        result.changes().forEach(change -> changes.computeIfAbsent(change.id(), any -> new ArrayList<>()).add(change));
        return run(result.type(), List.copyOf(changes.keySet()), progress, (session, record) -> {
            List<Change> back = new ArrayList<>();
            for (Change change : changes.get(record.getId())) {
                Object now = plain(description.attribute(change.attribute()).orElseThrow().get(record));
                if (!Objects.equals(now, change.after())) {
                    return Outcome.refused(Message.of(StoredMassChanges.class, "mass.changedSince"));
                }
                back.add(change(session, description, record, change.attribute(), change.before()));
            }
            session.save(record);
            return Outcome.done(back);
        });
    }

    /** By transactions, since each has deleted several records and what belonged to them. */
    private Result restore(Result result, Progress progress) {
        List<UUID> records = result.changes().stream().map(Change::id).toList();
        List<UUID> transactions = work.read(session -> Undeletion.transactions(session, records));
        progress.total("", transactions.size());
        int restored = 0;
        List<Refused> refused = new ArrayList<>();
        for (UUID transaction : transactions) {
            if (progress.isCancelled()) {
                break;
            }
            Outcome<Integer> outcome = work.write(session -> Outcome.done(new Undeletion(session, descriptions).run(transaction, result.type())));
            if (outcome.isDone()) {
                restored += outcome.value();
            } else {
                refused.add(new Refused(transaction, descriptions.of(result.type()).id(), outcome.diagnostics().stream().filter(Diagnostic::isError).toList()));
            }
            progress.worked(1);
        }
        return new Result(result.type(), restored, refused, List.of());
    }

    private Result run(Class<? extends DomainEntity> type, List<UUID> ids, Progress progress, Step step) {
        progress.total("", ids.size());
        BatchRun<UUID, List<Change>> run = new BatchRun<>(work, descriptions, new BatchStep<UUID, List<Change>>() {
            @Override
            public UUID id(UUID id) {
                return id;
            }

            @Override
            public DomainEntity find(Session session, UUID id) {
                return session.find(type, id).orElse(null);
            }

            @Override
            public Outcome<List<Change>> apply(Session session, DomainEntity record, UUID id) {
                return step.run(session, record);
            }
        }).run(ids, progress);
        return new Result(type, run.done().size(), run.refused(), run.done().stream().flatMap(List::stream).toList());
    }
}
