package org.peyvand.sync.internal.branch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Consumer;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.protocol.Ahead;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;

/**
 * Tells the head office the own log, part by part. The next part is on its way while the head office stores one, where that is quick: on a slow wire two would share it, and
 * both were lost when it is cut.
 */
final class Telling {
    private static final Duration QUICK = Duration.ofSeconds(2);
    /** Two who talk past each other must come to an end. */
    private static final int ROUNDS = 10_000;

    private final HeadOffice head;
    private final UUID incarnation;
    private final Log log;
    private final InstantSource clock;
    private final Deque<Sent> sent = new ArrayDeque<>();
    private int most = 1;

    Telling(HeadOffice head, UUID incarnation, Log log, InstantSource clock) {
        this.head = head;
        this.incarnation = incarnation;
        this.log = log;
        this.clock = clock;
    }

    /** The own log. */
    @FunctionalInterface
    interface Log {
        /** The part after a position; nothing was read for it at the end. */
        OwnLog.Part after(LogPosition position);
    }

    private record Sent(OwnLog.Part part, Ahead<PushAnswer> answer) {
    }

    /**
     * What became of a part.
     *
     * @param transactions how many of it the head office has now
     */
    record Told(int transactions, PushAnswer answer) {
    }

    /**
     * Until there is nothing more to tell.
     *
     * @param acked what the head office has
     * @param told after each part; what it throws ends it
     */
    void run(LogPosition acked, Consumer<Told> told) {
        LogPosition from = acked;
        Instant before = clock.instant();
        try {
            for (int round = 0; round < ROUNDS && send(from); round++) {
                Sent first = sent.removeFirst();
                PushAnswer answer = first.answer().get();
                Instant now = clock.instant();
                from = answer.acked();
                boolean taken = from.equals(first.part().to());
                if (taken) {
                    most = head.queues() && Duration.between(before, now).compareTo(QUICK) < 0 ? 2 : 1;
                } else {
                    from = startAgain(from);
                }
                before = now;
                told.accept(new Told(taken ? first.part().transactions().size() : 0, answer));
            }
        } finally {
            sent.forEach(one -> one.answer().settle());
        }
    }

    /**
     * Sends what may be on its way at a time; false when there is nothing more. Also when nothing of it travels: the head office is to know how far this log is, so that it
     * shows when it has forgotten something.
     */
    private boolean send(LogPosition acked) {
        LogPosition end = sent.isEmpty() ? acked : sent.getLast().part().to();
        for (OwnLog.Part next = more(end); next != null; next = more(end)) {
            sent.addLast(new Sent(next, head.send(new Push(incarnation, end, next.to(), false, next.transactions()))));
            end = next.to();
        }
        return !sent.isEmpty();
    }

    private OwnLog.Part more(LogPosition end) {
        OwnLog.Part next = sent.size() < most ? log.after(end) : null;
        return next == null || next.read() == 0 ? null : next;
    }

    /** The head office has something else than was sent: another node has not seen the one before. Then one at a time. */
    private LogPosition startAgain(LogPosition acked) {
        LogPosition last = acked;
        most = 1;
        while (!sent.isEmpty()) {
            LogPosition next = sent.removeFirst().answer().get().acked();
            last = next.number() > last.number() ? next : last;
        }
        return last;
    }
}
