package org.peyvand.exchange.internal.undo;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.Pieces;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.internal.trail.Actor;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;

/**
 * Takes one import back, the last change first, so that what refers goes before what it refers to. What it does comes from the change log,
 * what must stay from the {@link Verdict}; a batch that a rule refuses is halved until the record is found that is to blame.
 */
public final class UndoRun {
    /** Changes of one transaction. Rules ask for what goes with a record, so that large ones would be slow. */
    private static final int BATCH = 100;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final ImportRecord record;
    private final Steps steps;
    private final Footprint footprint = new Footprint();
    private final Verdict verdict;
    private final UndoTally tally = new UndoTally();
    private final Culture culture;

    /** @param culture for the name of the task */
    public UndoRun(UnitOfWork work, EntityDescriptions descriptions, ImportRecord record, Actor actor, Culture culture) {
        this.culture = culture;
        this.work = work;
        this.descriptions = descriptions;
        this.record = record;
        this.steps = work.read(session -> Steps.of(session, record));
        this.verdict = new Verdict(descriptions, steps, footprint, actor);
    }

    /** Says what would be done. */
    public UndoReport preview(Progress progress) {
        return run(progress, batch -> work.read(session -> {
            Batch planned = new Batch(session, descriptions, footprint, verdict);
            planned.plan(batch, tally);
            return planned.kept();
        }));
    }

    /** Does it. */
    public UndoReport undo(Progress progress) {
        return run(progress, this::attempt);
    }

    /** How one batch is done; returns the changes whose records stay. */
    private interface Doing {
        List<Entry> kept(List<Entry> batch);
    }

    private UndoReport run(Progress progress, Doing doing) {
        progress.total(text("undo.task", record.getNumber()).in(culture), 0);
        footprint.read(work, steps, progress);
        footprint.readSince(work, steps, progress);
        progress.total(text("undo.task", record.getNumber()).in(culture), footprint.entries());
        List<Steps.Step> reversed = steps.runs().reversed();
        for (Steps.Step step : reversed) {
            List<Entry> entries = progress.isCancelled() ? List.of() : work.read(session -> session.trusted().select(step.query()
                    .orderBy(Order.desc("id")), Entry.COLUMNS)).stream().map(Entry::of).filter(this::isOurs).toList();
            for (List<Entry> batch : Pieces.of(entries, BATCH)) {
                if (progress.isCancelled()) {
                    break;
                }
                // what stays keeps what it refers to, which the import made before it and which comes later here
                doing.kept(batch).forEach(footprint::uses);
                progress.worked(batch.size());
            }
        }
        return tally.report(progress.isCancelled());
    }

    private boolean isOurs(Entry entry) {
        return !entry.record().equals(record.getId()) && entry.kind() != EntityChange.Kind.DELETED && descriptions.byId(entry.entity()).isPresent();
    }

    private List<Entry> attempt(List<Entry> entries) {
        UndoTally trial = new UndoTally();
        List<Entry> kept = new ArrayList<>();
        Outcome<Object> outcome = work.write(session -> {
            Batch batch = new Batch(session, descriptions, footprint, verdict);
            batch.plan(entries, trial);
            batch.apply();
            note(session, batch);
            kept.addAll(batch.kept());
            return Outcome.done(null);
        });
        if (outcome.isDone()) {
            tally.add(trial);
            work.read(session -> session.trusted().find(ImportRecord.class, record.getId())).map(ImportRecord::getChangedAt).ifPresent(steps.stamps()::add);
            return kept;
        }
        if (entries.size() == 1) {
            work.read(session -> session.find(descriptions.byId(entries.getFirst().entity()).orElseThrow().type(), entries.getFirst().record()))
                    .ifPresent(found -> tally.left(verdict.left(found, Verdict.first(outcome.diagnostics()))));
            return entries;
        }
        int middle = entries.size() / 2;
        List<Entry> first = attempt(entries.subList(0, middle));
        first.forEach(footprint::uses);
        List<Entry> all = new ArrayList<>(first);
        all.addAll(attempt(entries.subList(middle, entries.size())));
        return all;
    }

    private void note(Session session, Batch batch) {
        session.trusted().find(ImportRecord.class, record.getId()).ifPresent(stored -> {
            stored.setUndoBatches(stored.getUndoBatches() + 1);
            stored.setTakenBack(stored.getTakenBack() + batch.touched().size());
            session.trusted().save(stored);
        });
    }

    private static Message text(String key, Object... args) {
        return Message.of(ImportReport.class, key, args);
    }
}
