package org.peyvand.sync.internal.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.protocol.Ahead;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.Unreachable;

/** How the own log is told: with the next part on its way where that is quick, and never past something that the head office has not. */
class TellingTest {
    private static final int PARTS = 6;
    private static final int BEGIN = 10;
    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Duration storing = Duration.ofMillis(800);
    private boolean queues = true;
    private long stored = BEGIN;
    private int told;

    private static LogPosition at(long number) {
        return new LogPosition(number, "0".repeat(64));
    }

    private static OwnLog.Part part(LogPosition after) {
        long number = after.number();
        return number >= BEGIN + PARTS ? new OwnLog.Part(null, 0, List.of())
            : new OwnLog.Part(at(number + 1), 1, List.of(new LoggedTransaction(UUID.randomUUID(), Instant.EPOCH, null, null, null, List.of())));
    }

    /** Stores what follows on what it has. */
    private PushAnswer store(Push push) {
        now = now.plus(storing);
        stored = push.from().number() <= stored ? Math.max(stored, push.to().number()) : stored;
        said.add("stored " + push.from().number() + " " + stored);
        return new PushAnswer(at(stored), 0, 0);
    }

    private HeadOffice head(Function<Push, Ahead<PushAnswer>> sending) {
        return (HeadOffice) Proxy.newProxyInstance(HeadOffice.class.getClassLoader(), new Class<?>[] {HeadOffice.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("queues")) {
                return queues;
            }
            said.add("sent " + ((Push) arguments[0]).from().number());
            return sending.apply((Push) arguments[0]);
        });
    }

    private void run(HeadOffice head) {
        new Telling(head, UUID.randomUUID(), TellingTest::part, () -> now).run(at(BEGIN), one -> {
            told += one.transactions();
            said.add("told " + one.answer().acked().number());
        });
    }

    /** Stores when the answer is asked for. */
    private static Ahead<PushAnswer> asked(CompletableFuture<PushAnswer> answer) {
        return Ahead.of(answer::join);
    }

    private HeadOffice storing() {
        return head(push -> Ahead.now(() -> store(push)));
    }

    @Test
    void afterAQuickPartTheNextIsSentBeforeOneIsAnswered() {
        run(storing());
        assertEquals(BEGIN + PARTS, stored);
        assertEquals(PARTS, told);
        assertEquals(List.of("sent 10", "stored 10 11", "told 11", "sent 11", "stored 11 12", "sent 12", "stored 12 13", "told 12", "sent 13"), said.subList(0, 9));
    }

    @Test
    void onASlowWireAndToAnOlderHeadOfficeThereIsOneAtATime() {
        storing = Duration.ofSeconds(3);
        run(storing());
        assertOneAtATime();
        storing = Duration.ofMillis(1);
        queues = false;
        stored = BEGIN;
        said.clear();
        run(storing());
        assertOneAtATime();
    }

    private void assertOneAtATime() {
        assertEquals(IntStream.range(BEGIN, BEGIN + PARTS).boxed()
            .flatMap(from -> List.of("sent " + from, "stored " + from + " " + (from + 1), "told " + (from + 1)).stream()).toList(), said);
    }

    @Test
    void whatOvertookThePartBeforeIsSentOnceMoreAndThenOneAtATime() {
        List<Push> overtaken = new ArrayList<>();
        List<CompletableFuture<PushAnswer>> waiting = new ArrayList<>();
        run(head(push -> {
            if (push.from().number() == BEGIN + 1 && overtaken.isEmpty()) {     // another node has it, which is slow
                overtaken.add(push);
                waiting.add(new CompletableFuture<>());
                return asked(waiting.getFirst());
            }
            PushAnswer answer = store(push);
            if (!waiting.isEmpty()) {
                waiting.getFirst().complete(store(overtaken.getFirst()));
            }
            return Ahead.now(() -> answer);
        }));
        assertEquals(BEGIN + PARTS, stored);
        assertTrue(said.contains("stored 12 11"), () -> "came too early: " + said);
        assertEquals(2, said.stream().filter("sent 12"::equals).count(), said::toString);
        assertEquals(PARTS, told, "what was sent once more counts once");
    }

    @Test
    void whenOneIsLostTheNextIsWaitedForAndNothingCountsAsTold() {
        Unreachable lost = new Unreachable(Message.of(Ahead.class, "ahead.interrupted"), null);
        CompletableFuture<PushAnswer> next = new CompletableFuture<>();
        HeadOffice head = head(push -> {
            if (push.from().number() == BEGIN + 1) {
                return Ahead.now(() -> {
                    throw lost;
                });
            }
            if (push.from().number() > BEGIN + 1) {
                next.complete(store(push));
                return asked(next);
            }
            return Ahead.now(() -> store(push));
        });
        assertEquals(lost, assertThrows(Unreachable.class, () -> run(head)));
        assertTrue(next.isDone());
        assertEquals(1, told);
        assertFalse(said.contains("sent 13"), said::toString);
        assertEquals(BEGIN + 1, stored, "what follows on it is not stored");
    }

    @Test
    void aHeadOfficeThatNeverStoresAnythingIsGivenUp() {
        run(head(push -> Ahead.now(() -> new PushAnswer(at(BEGIN), 0, 0))));
        assertEquals(BEGIN, stored);
    }
}
