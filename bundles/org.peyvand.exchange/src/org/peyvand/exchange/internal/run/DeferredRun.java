package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Pieces;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.internal.trail.Trail;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Sets the references to records that came later in the same file. */
final class DeferredRun {
    private static final int BATCH = 500;
    private final UnitOfWork work;
    private final TableContext context;
    private final TableTally tally;
    private final Trail trail;

    DeferredRun(UnitOfWork work, TableContext context, TableTally tally, Trail trail) {
        this.work = work;
        this.context = context;
        this.tally = tally;
        this.trail = trail;
    }

    /** What is to be said about one reference. */
    private record Open(Deferred deferred, Message reason) {
    }

    void run(List<Deferred> deferred) {
        context.refs().forget();
        context.misses().forget();
        Pieces.of(deferred, BATCH).forEach(this::attempt);
    }

    private void attempt(List<Deferred> batch) {
        Outcome<List<Open>> outcome = work.write(session -> apply(session, batch));
        if (outcome.isDone()) {
            outcome.value().forEach(open -> tally.incomplete(open.deferred().line(), open.deferred().title(), List.of(open.reason())));
        } else if (batch.size() > 1) {
            attempt(batch.subList(0, batch.size() / 2));
            attempt(batch.subList(batch.size() / 2, batch.size()));
        } else {
            Message reason = outcome.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElse(outcome.diagnostics().getFirst()).message();
            tally.incomplete(batch.getFirst().line(), batch.getFirst().title(), List.of(reason));
        }
    }

    private Outcome<List<Open>> apply(Session session, List<Deferred> batch) {
        ReferencePhase phase = new ReferencePhase(context, session);
        context.refs().prefetch(session, batch.stream().map(Deferred::ref).toList());
        EntityDescription main = context.target().main().entity();
        List<Open> open = new ArrayList<>();
        trail.batch(session, List.of());
        for (Deferred each : batch) {
            References.Found found = context.refs().resolve(session, each.ref(), context.misses());
            if (found.nearMiss() != null) {
                context.misses().count(found.nearMiss());
            }
            Optional<? extends DomainEntity> target = found.id() == null ? Optional.empty() : phase.load(each.ref(), found.id());
            Optional<? extends DomainEntity> record = session.find(main.type(), each.record());
            if (target.isEmpty() || record.isEmpty()) {
                open.add(new Open(each, phase.unknown(each.ref(), found)));
            } else if (!Same.same(each.attribute(), each.attribute().get(record.get()), target.get())) {
                each.attribute().set(record.get(), target.get());
                session.save(record.get());
            }
        }
        return Outcome.done(open);
    }
}
