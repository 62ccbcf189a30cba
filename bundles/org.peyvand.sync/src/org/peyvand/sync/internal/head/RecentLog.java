package org.peyvand.sync.internal.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.sync.internal.scope.Owners;
import org.peyvand.sync.internal.scope.References;

/**
 * The end of the log with whom it concerns, kept in memory: many branches read the same of it, each after its own position. Who is further behind reads the log
 * itself. Safe for many threads.
 */
final class RecentLog {
    /** About how many changes are read at a time. */
    private static final int CHANGES = 2_000;
    /** Characters that are kept. */
    private static final long MOST = 8_000_000;
    /**
     * Transactions: with more of them at once nothing is begun to be kept. A hundred branches may well push before the first of them comes to read; if none began then,
     * each would read and work out the same, and the longer that took the more would have come.
     */
    private static final int FAR = 2_000;
    /** The entity that says that values were taken out of the log; what was read before may still have them. */
    private static final String ERASURE = "Erasure";

    private final LogReader log;
    private final Deque<LogStretch> kept = new ArrayDeque<>();
    /** The number before the first that is kept. */
    private long before;
    /** How far the log reached after whom everything concerns was asked: when it is not there any more, the database is another one. */
    private LogPosition seen;
    private long size;

    RecentLog(LogReader log) {
        this.log = log;
    }

    /** What a branch is to read with: made for each call. */
    record Reading(References references, Owners owners) {
    }

    /**
     * What comes after a number.
     *
     * @param most about how many changes are wanted; there is something, if there is anything
     */
    List<LogStretch> after(long number, int most, Reading reading) {
        List<LogStretch> found = recent(number, most, reading);
        if (found != null) {
            return found;
        }
        List<Placed> placed = log.after(number, most);
        return placed.isEmpty() ? List.of() : List.of(stretch(placed, reading));
    }

    private static LogStretch stretch(List<Placed> placed, Reading reading) {
        return new LogStretch(placed, reading.references(), reading.owners());
    }

    /** {@code null} when that is not kept. */
    private synchronized List<LogStretch> recent(long number, int most, Reading reading) {
        LogPosition last = log.last();
        if (seen != null && !seen.equals(last) && !log.has(seen)) {
            forget();
        }
        if (kept.isEmpty() || last.number() - end() > FAR) {
            forget();
            if (last.number() - number > FAR) {
                return null;
            }
            before = number;
        }
        extend(last, reading);
        List<LogStretch> found = number < before ? null : from(number, most);
        if (size > MOST) {
            forget();   // one transaction alone is more
        }
        return found;
    }

    private void forget() {
        kept.clear();
        size = 0;
        seen = null;
    }

    private long end() {
        return kept.isEmpty() ? before : kept.getLast().end().number();
    }

    private void extend(LogPosition last, Reading reading) {
        while (end() < last.number()) {
            List<Placed> placed = log.after(end(), CHANGES);
            if (placed.isEmpty()) {
                return;
            }
            LogStretch next = stretch(placed, reading);
            if (next.touches(ERASURE)) {
                before = end();
                forget();
            }
            kept.addLast(next);
            size += next.size();
            seen = log.last();
        }
        while (size > MOST && kept.size() > 1) {
            LogStretch oldest = kept.removeFirst();
            size -= oldest.size();
            before = oldest.end().number();
        }
    }

    private List<LogStretch> from(long number, int most) {
        List<LogStretch> found = new ArrayList<>();
        int changes = 0;
        for (LogStretch stretch : kept) {
            if (stretch.end().number() > number && changes < most) {
                found.add(stretch);
                changes += stretch.after(number).stream().mapToInt(entry -> entry.placed().transaction().changes().size()).sum();
            }
        }
        return found;
    }
}
