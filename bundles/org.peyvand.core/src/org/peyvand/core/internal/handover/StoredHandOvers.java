package org.peyvand.core.internal.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.core.HandOvers;
import org.peyvand.core.internal.batch.BatchRun;
import org.peyvand.core.internal.batch.BatchStep;
import org.peyvand.core.internal.handover.Reassignment.Move;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.EntityDescriptions;

/** {@link HandOvers} on the unit of work. */
@Component
public final class StoredHandOvers implements HandOvers {
    private static final int NAME_LENGTH = 255;
    /** What the change log calls the record of a hand-over. */
    private static final String RECORD = "core.handover";
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Clock clock;

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredHandOvers(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.work = work;
        this.descriptions = descriptions;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    @Override
    public Preview preview(Order order) {
        return work.read(session -> {
            Distribution distribution = new Distribution(session, descriptions, order);
            List<Line> lines = new ArrayList<>();
            distribution.all().forEach((entity, receivers) -> receivers.forEach((receiver, ids) -> lines.add(new Line(entity.id(), receiver, ids.size()))));
            return new Preview(lines, distribution.unruled());
        });
    }

    @Override
    public Outcome<Result> run(Order order, Progress progress) {
        Outcome<HandOver> begun = work.by(WayIn.of(WayIn.Kind.HAND_OVER), () -> work.write(session -> begin(session, order)));
        return begun.isDone() ? work.by(WayIn.of(WayIn.Kind.HAND_OVER, RECORD, begun.value().getId()), () -> move(begun.value().getId(), order, progress))
            : begun.map(any -> null);
    }

    private Outcome<Result> move(UUID id, Order order, Progress progress) {
        List<Move> moves = work.read(session -> moves(new Distribution(session, descriptions, order)));
        BatchRun<Move, UUID> run = run(new Reassignment(descriptions, id).away(), moves, progress);
        return work.write(session -> end(session, order, id, run.refused().size())).map(handOver -> new Result(id, run.done().size(), run.refused()));
    }

    private static List<Move> moves(Distribution distribution) {
        List<Move> moves = new ArrayList<>();
        distribution.all().forEach((entity, receivers) -> receivers.forEach((receiver, ids) -> ids.forEach(id -> moves.add(new Move(entity.id(), id, receiver)))));
        return moves;
    }

    private <T> BatchRun<T, UUID> run(BatchStep<T, UUID> step, List<T> items, Progress progress) {
        progress.total("", items.size());
        return new BatchRun<>(work, descriptions, step).run(items, progress);
    }

    private Outcome<HandOver> begin(Session session, Order order) {
        Optional<User> person = session.find(User.class, order.person());
        List<User> receivers = order.rules().stream().flatMap(rule -> rule.receivers().stream()).distinct()
            .map(id -> session.find(User.class, id).orElse(null)).toList();
        if (person.isEmpty() || receivers.isEmpty() || receivers.stream().anyMatch(Objects::isNull)) {
            return refused("handover.nobody");
        }
        if (receivers.contains(person.get())) {
            return refused("handover.self", person.get().getDisplayName());
        }
        Optional<User> away = receivers.stream().filter(receiver -> !receiver.isActive()).findFirst();
        if (away.isPresent()) {
            return refused("handover.inactive", away.get().getDisplayName());
        }
        HandOver handOver = new HandOver();
        handOver.setPerson(person.get());
        String name = person.get().getDisplayName() + " → " + receivers.stream().map(User::getDisplayName).collect(Collectors.joining(", "));
        handOver.setName(Beginning.of(name, NAME_LENGTH));
        return Outcome.done(session.save(handOver));
    }

    private static Outcome<HandOver> end(Session session, Order order, UUID id, int left) {
        HandOver handOver = session.find(HandOver.class, id).orElseThrow();
        handOver.setLeftBehind(left);
        User person = handOver.getPerson();
        if (order.leaves() && person.isActive()) {
            handOver.setLeaving(true);
            person.setActive(false);
        }
        return Outcome.done(handOver);
    }

    @Override
    public Outcome<Result> undo(UUID id, Progress progress) {
        Optional<HandOver> known = work.read(session -> session.find(HandOver.class, id));
        if (known.isEmpty()) {
            return Outcome.refused(Message.of(StoredHandOvers.class, "handover.gone"));
        }
        if (known.get().getUndoneAt() != null) {
            return Outcome.refused(Message.of(StoredHandOvers.class, "handover.undone"));
        }
        return work.by(WayIn.of(WayIn.Kind.UNDO, RECORD, id), () -> takeBack(id, progress));
    }

    private Outcome<Result> takeBack(UUID id, Progress progress) {
        List<FormerOwner> former = work.read(session -> new FormerOwners(session.trusted(), descriptions).of(id));
        BatchRun<FormerOwner, UUID> run = run(new Reassignment(descriptions, id).back(), former, progress);
        Outcome<HandOver> ended = work.write(session -> {
            HandOver handOver = session.find(HandOver.class, id).orElseThrow();
            handOver.setUndoneAt(clock.instant());
            if (handOver.isLeaving()) {
                handOver.getPerson().setActive(true);
            }
            return Outcome.done(handOver);
        });
        return ended.map(handOver -> new Result(id, run.done().size(), run.refused()));
    }

    private static <T> Outcome<T> refused(String key, Object... arguments) {
        return Outcome.refused(Message.of(StoredHandOvers.class, key, arguments));
    }
}
