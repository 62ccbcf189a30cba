package org.peyvand.core.internal.batch;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Pieces;
import org.peyvand.base.Progress;
import org.peyvand.core.MassChanges.Refused;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Does the same with many records: a batch in one transaction, and each alone where the batch is refused. Stops between two batches when the
 * progress is cancelled; what was stored stays.
 *
 * @param <T> what says which record and what with it
 * @param <R> what comes of one
 */
public final class BatchRun<T, R> {
    private static final int MOST = 50;

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final BatchStep<T, R> step;
    private final List<R> done = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** @param descriptions know what people call a record that is refused */
    public BatchRun(UnitOfWork work, EntityDescriptions descriptions, BatchStep<T, R> step) {
        this.work = work;
        this.descriptions = descriptions;
        this.step = step;
    }

    /** Does it; several calls add up. The caller has told the progress how much there is in all. */
    public BatchRun<T, R> run(List<T> items, Progress progress) {
        for (List<T> batch : Pieces.of(items, MOST)) {
            if (progress.isCancelled()) {
                return this;
            }
            if (!batch(batch)) {
                batch.forEach(this::alone);
            }
            progress.worked(batch.size());
        }
        return this;
    }

    /** All together; false when something was refused and nothing is stored. */
    private boolean batch(List<T> items) {
        return stored(work.write(session -> {
            List<R> made = new ArrayList<>();
            for (T item : items) {
                DomainEntity record = step.find(session, item);
                Outcome<R> one = record == null ? null : step.apply(session, record, item);
                if (one != null && !one.isDone()) {
                    return one.map(any -> List.of());
                }
                if (one != null) {
                    made.add(one.value());
                }
            }
            return ended(session, made);
        }));
    }

    private void alone(T item) {
        String[] title = {""};
        Outcome<List<R>> outcome = work.write(session -> {
            DomainEntity record = step.find(session, item);
            if (record == null) {
                return Outcome.done(List.of());
            }
            title[0] = descriptions.of(record.getClass()).titleOf(record);
            Outcome<R> one = step.apply(session, record, item);
            return one.isDone() ? ended(session, List.of(one.value())) : one.map(any -> List.of());
        });
        if (!stored(outcome)) {
            refused.add(new Refused(step.id(item), title[0], outcome.diagnostics().stream().filter(Diagnostic::isError).toList()));
        }
    }

    private Outcome<List<R>> ended(Session session, List<R> made) {
        if (!made.isEmpty()) {
            step.together(session, made.size());
        }
        return Outcome.done(made);
    }

    private boolean stored(Outcome<List<R>> outcome) {
        if (outcome.isDone()) {
            done.addAll(outcome.value());
        }
        return outcome.isDone();
    }

    /** What came of each record that was changed. */
    public List<R> done() {
        return List.copyOf(done);
    }

    /** What was left as it was, and why. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }
}
