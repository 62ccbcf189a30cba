package org.peyvand.exchange.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.trail.Trail;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;

/**
 * Writes rows, a batch in one transaction. A batch that is refused is halved until the row is found that is to blame; all others
 * come in.
 */
final class BatchWriter {
    private static final Logger LOG = System.getLogger(BatchWriter.class.getName());
    private static final int FAILURES = 3;
    private final UnitOfWork work;
    private final TableContext context;
    private final Trail trail;
    private int failures;

    /** @param trail told of each batch within its transaction; null when nothing will be stored */
    BatchWriter(UnitOfWork work, TableContext context, Trail trail) {
        this.work = work;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Writes rows and passes on what was done.
     *
     * @throws PersistenceFailure when the database cannot be used any more
     */
    void write(List<RowWork> rows, Consumer<Tally> done) {
        List<RowWork> open = rows.stream().filter(row -> row.problems.stream().noneMatch(Diagnostic::isError)).toList();
        if (!open.isEmpty()) {
            attempt(open, done);
        }
    }

    private void attempt(List<RowWork> rows, Consumer<Tally> done) {
        Diagnostic reason;
        PersistenceFailure failure = null;
        try {
            Outcome<Tally> outcome = work.write(session -> {
                Tally tally = apply(session, rows);
                trail.batch(session, tally.counts().values());
                return Outcome.done(tally);
            });
            if (outcome.isDone()) {
                failures = 0;
                outcome.value().remember(context);
                outcome.value().counts().keySet().forEach(context.refs()::changed);
                done.accept(outcome.value());
                return;
            }
            reason = outcome.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElse(outcome.diagnostics().getFirst());
        } catch (PersistenceFailure e) {
            reason = Diagnostic.error(e.message());
            failure = e;
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | UnsupportedOperationException | NullPointerException e) {
            LOG.log(Level.WARNING, "Rows from line " + rows.getFirst().line() + " on could not be written", e);
            reason = Diagnostic.error(Texts.of("row.failed", String.valueOf(e.getMessage())));
        }
        context.refs().forget();
        halve(rows, reason, failure, done);
    }

    private void halve(List<RowWork> rows, Diagnostic reason, PersistenceFailure failure, Consumer<Tally> done) {
        if (rows.size() > 1) {
            attempt(rows.subList(0, rows.size() / 2), done);
            attempt(rows.subList(rows.size() / 2, rows.size()), done);
            return;
        }
        RowWork row = rows.getFirst();
        row.again();
        row.refuse(reason);
        if (failure != null && ++failures >= FAILURES) {
            throw failure;
        }
    }

    /** Does everything with a row as when it comes in, rules included, and takes it back; what is wrong then stands in the row. */
    void rehearse(RowWork row) {
        Diagnostic well = Diagnostic.error(Texts.of("row.rehearsed"));
        try {
            Outcome<Tally> outcome = work.write(session -> {
                apply(session, List.of(row));
                session.flush();
                return Outcome.refused(well);
            });
            outcome.diagnostics().stream().filter(Diagnostic::isError).findFirst().filter(found -> !found.equals(well)).ifPresent(row::refuse);
        } catch (PersistenceFailure e) {
            row.refuse(Diagnostic.error(e.message()));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | UnsupportedOperationException | NullPointerException e) {
            LOG.log(Level.WARNING, "Line " + row.line() + " could not be tried", e);
            row.refuse(Diagnostic.error(Texts.of("row.failed", String.valueOf(e.getMessage()))));
        }
        context.refs().forget();
    }

    private Tally apply(Session session, List<RowWork> rows) {
        Tally tally = new Tally();
        rows.forEach(RowWork::again);
        new ReferencePhase(context, session).run(rows);
        for (Part part : context.target().inOrder()) {
            new PartPhase(context, session, tally, part).run(rows);
        }
        new ListPhase(context, session, tally).run(rows);
        for (RowWork row : rows) {
            if (row.records.get(Part.MAIN) != null) {
                row.deferred.replaceAll(each -> new Deferred(each.line(), row.title, row.records.get(Part.MAIN).getId(), each.attribute(), each.ref()));
                blanks(row);
            }
        }
        return tally;
    }

    /** Notes what a row came in without. */
    private void blanks(RowWork row) {
        for (String path : context.target().incomplete()) {
            boolean missing = row.texts.getOrDefault(path, "").isEmpty() && context.target().main().entity().attribute(path)
                    .filter(attribute -> attribute.get(row.records.get(Part.MAIN)) == null).isPresent();
            if (missing) {
                row.incomplete.add(Texts.of("value.without", context.target().label(path, context.language())));
            }
        }
    }
}
