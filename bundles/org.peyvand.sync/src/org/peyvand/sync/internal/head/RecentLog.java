package org.peyvand.sync.internal.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.sync.internal.scope.References;

/**
 * The end of the log with whom it concerns, kept in memory as far as somebody has read: many branches read the same of it, each after its own position. Who is further behind
 * reads the log itself. Safe for many threads.
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

    private final LogReader log;
    private final Deque<LogStretch> kept = new ArrayDeque<>();
    /** The number before the first that is kept. */
    private long before;
    /** How far the log reached after whom everything concerns was asked: when it is not there any more, the database is another one. */
    private LogPosition seen;
    private long size;
    private long erasures;

    RecentLog(LogReader log) {
        this.log = log;
    }

    /**
     * What comes after a number.
     *
     * @param most about how many changes are wanted; there is something, if there is anything
     * @param references what refers to what, which is the same for all branches
     */
    List<LogStretch> after(long number, int most, References references) {
        return recent(number, most, references).orElseGet(() -> {
            List<Placed> placed = log.after(number, most);
            return placed.isEmpty() ? List.of() : List.of(new LogStretch(placed, references));
        });
    }

    /**
     * Values may have been taken out of the log since it was read: then nothing of that is given any more.
     *
     * @param times how often that was done
     */
    synchronized void erased(long times) {
        if (erasures != times) {
            erasures = times;
            forget();
        }
    }

    /** Whom something concerns was asked: a log that does not reach so far any more is another one. */
    synchronized void asked(LogPosition last) {
        seen = last;
    }

    /** Empty when that is not kept. */
    private synchronized Optional<List<LogStretch>> recent(long number, int most, References references) {
        LogPosition last = log.last();
        if (seen != null && !seen.equals(last) && !log.has(seen)) {
            forget();
        }
        if (kept.isEmpty() || last.number() - end() > FAR) {
            forget();
            if (last.number() - number > FAR) {
                return Optional.empty();
            }
            before = number;
        }
        Portion portion = from(number, most);
        while (number >= before && end() < last.number() && !portion.isEnough() && extend(references)) {
            portion = from(number, most);
        }
        Optional<List<LogStretch>> found = number < before ? Optional.empty() : Optional.of(portion.stretches);
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

    /** Reads on; false when there is nothing. */
    private boolean extend(References references) {
        List<Placed> placed = log.after(end(), CHANGES);
        if (placed.isEmpty()) {
            return false;
        }
        LogStretch next = new LogStretch(placed, references);
        kept.addLast(next);
        size += next.size();
        seen = log.last();
        while (size > MOST && kept.size() > 1) {
            LogStretch oldest = kept.removeFirst();
            size -= oldest.size();
            before = oldest.end().number();
        }
        return true;
    }

    private Portion from(long number, int most) {
        Portion portion = new Portion(number, most);
        for (LogStretch stretch : kept) {
            if (stretch.end().number() > number && !portion.isEnough()) {
                portion.add(stretch);
            }
        }
        return portion;
    }

    /** What somebody gets at a time. */
    private static final class Portion {
        private final List<LogStretch> stretches = new ArrayList<>();
        private final long number;
        private final int most;
        private int changes;
        private long characters;

        Portion(long number, int most) {
            this.number = number;
            this.most = most;
        }

        void add(LogStretch stretch) {
            stretches.add(stretch);
            changes += stretch.changes(number);
            characters += stretch.size();
        }

        boolean isEnough() {
            return changes >= most || characters >= LogReader.MOST_CHARACTERS;
        }
    }
}
