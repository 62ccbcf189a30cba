package org.peyvand.sync.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sync.ConflictInbox;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.SyncConflict;

/**
 * What a test has decided about conflicts within a node. Words: what to do and the value that was lost.
 *
 * @param services gives a service of the node
 */
record InboxHarness(Function<Class<?>, Object> services) {

    private <S> S service(Class<S> type) {
        return type.cast(services.apply(type));
    }

    Object apply(String[] words) {
        return switch (words[0]) {
            case "tell" -> tell(words[1]);
            case "restore" -> said(inbox().restore(conflict(words[1]).getId(), inbox().tell(conflict(words[1])).seen()));
            case "restoreAsSeen" -> said(inbox().restore(conflict(words[1]).getId(), words[2]));
            case "keep" -> said(inbox().keep(List.of(conflict(words[1]).getId())));
            case "twins" -> twins(inbox().twins(conflict(words[1])), words[2]);
            case "open" -> inbox().open();
            case "retry" -> said(changes().retry(held(words[1]).getId()));
            case "accept" -> said(changes().accept(held(words[1]).getId(), words[2]));
            case "discard" -> said(changes().discard(held(words[1]).getId(), words[2]));
            case "tamper" -> tamper(words[1], words[2]);
            case "waiting" -> changes().waiting();
            case "content" -> content(words[1]);
            case "state" -> held(words[1]).getState() + " " + held(words[1]).getTries() + " " + held(words[1]).getNote();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static String twins(ConflictInbox.Twins twins, String attribute) {
        ConflictInbox.Line line = twins.lines().stream().filter(one -> one.attribute().name().equals(attribute)).findFirst().orElseThrow();
        return twins.firstName() + " " + attribute + " " + line.first() + " | " + line.second() + ", " + twins.firstBranch() + " | " + twins.secondBranch();
    }

    private ConflictInbox inbox() {
        return service(ConflictInbox.class);
    }

    private HeldChanges changes() {
        return service(HeldChanges.class);
    }

    /** The held-back transaction that has a word in its content. */
    private HeldBack held(String word) {
        return service(UnitOfWork.class).read(session -> session.list(Query.of(HeldBack.class))).stream()
            .filter(one -> one.getContent().contains('"' + word + '"')).findFirst().orElseThrow(() -> new IllegalStateException("Nothing is held back with " + word));
    }

    private String tamper(String word, String other) {
        return said(service(UnitOfWork.class).write(session -> {
            HeldBack row = session.find(HeldBack.class, held(word).getId()).orElseThrow();
            row.setContent(row.getContent().replace('"' + word + '"', '"' + other + '"'));
            return Outcome.done(row);
        }));
    }

    private String content(String word) {
        HeldChanges.Told told = changes().tell(held(word));
        return told.branch() + ": " + told.lines().stream().map(line -> line.kind() + " " + line.entity().label(Locale.ENGLISH) + " " + line.title() + " "
            + line.values().stream().map(value -> value.attribute().label(Locale.ENGLISH) + " " + value.before() + " > " + value.after()).toList()).toList();
    }

    private SyncConflict conflict(String lost) {
        return service(UnitOfWork.class).read(session -> session.list(Query.of(SyncConflict.class))).stream()
            .filter(one -> Objects.equals(lost, one.getLost()) || lost.equals(one.getTitle())).findFirst().orElseThrow(() -> new IllegalStateException("No conflict about " + lost));
    }

    private String tell(String lost) {
        SyncConflict conflict = conflict(lost);
        ConflictInbox.Told told = inbox().tell(conflict);
        return String.join("|", Stream.of(conflict.getState(), told.attribute() == null ? null : told.attribute().label(Locale.ENGLISH), told.base(), told.kept(), told.lost(),
            told.present(), told.there(), told.overtaken(), told.keptBy().isEmpty(), told.lostBy().isEmpty(), told.branch()).map(String::valueOf).toList());
    }

    /** "done" or the sentence. */
    static String said(Outcome<?> outcome) {
        return outcome.isDone() ? "done" : outcome.diagnostics().getFirst().message().in(Locale.ENGLISH);
    }
}
