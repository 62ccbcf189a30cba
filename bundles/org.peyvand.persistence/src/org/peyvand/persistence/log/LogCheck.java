package org.peyvand.persistence.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;

/**
 * Compares the change log with its seals. Reads both once, in the order of identifiers, so that memory stays flat however long the log is: the
 * identifier of a transaction is older than those of its rows.
 *
 * <p>What it cannot find: rows that were never written, and a log whose rows and seals were all computed anew after a tampering. For the latter heads that were
 * noted elsewhere are compared: the file beside the database, manifests of backups, what somebody has written down.
 */
public final class LogCheck {
    /** More sentences help nobody. */
    private static final int MOST = 50;

    private final SealTable table;
    private final ErasureCheck erasures;
    private final Progress progress;
    private final List<Message> found = new ArrayList<>();
    private final Map<String, Open> open = new HashMap<>();
    private final Deque<Seal> waiting = new ArrayDeque<>();
    private final ContentDigest before = new ContentDigest();
    private Seal first;
    private Seal last;
    private long entries;

    private LogCheck(Connection connection, ErasureCheck erasures, Progress progress) {
        this.table = new SealTable(connection);
        this.erasures = erasures;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param last the last seal; {@code null} when there is none
     * @param seals how many seals there are
     * @param entries how many rows the log has
     * @param erased out of how many of them values were taken lawfully
     * @param found what is wrong, a sentence each
     */
    public record Result(Seal last, long seals, long entries, long erased, List<Message> found) {
    }

    /** One transaction whose rows are being read. */
    private static final class Open {
        private final Seal seal;
        private final ContentDigest digest = new ContentDigest();
        private Instant at;

        Open(Seal seal) {
            this.seal = seal;
        }
    }

    /**
     * Checks.
     *
     * @param progress its units are rows of the log
     * @param heads what other places know of last seals, by what to call the place
     */
    public static Result run(Connection connection, Progress progress, Map<String, SealFile.Head> heads) throws SQLException {
        try (ErasureCheck erasures = new ErasureCheck(new ErasureTable(connection))) {
            return new LogCheck(connection, erasures, progress).check(heads);
        }
    }

    private Result check(Map<String, SealFile.Head> heads) throws SQLException {
        long[] seals = {0};
        table.seals(seal -> {
            follow(seal);
            seals[0]++;
        });
        table.sealsByTransaction(seal -> {
            if (seal.number() > 0) {
                waiting.add(seal);
            }
        });
        table.entries(this::take);
        waiting.forEach(seal -> open.put(seal.transaction().toString(), new Open(seal)));
        open.values().stream().sorted((a, b) -> Long.compare(a.seal.number(), b.seal.number())).forEach(this::close);
        compareBefore();
        erasures.end().forEach(this::say);
        for (Map.Entry<String, SealFile.Head> head : heads.entrySet()) {
            compare(head.getKey(), head.getValue());
        }
        return new Result(last, seals[0], entries, erasures.erased(), List.copyOf(found));
    }

    /** Numbers without gaps, and each hash over the one before. */
    private void follow(Seal seal) {
        if (last == null && seal.number() == 0) {
            first = seal;
        }
        long expected = last == null ? 0 : last.number() + 1;
        if (seal.number() != expected) {
            say("log.gap", expected, seal.number() - 1);
        } else if (!seal.follows(last == null ? null : last.hash())) {
            say("log.hash", seal.number());
        }
        last = seal;
    }

    private void take(ContentDigest.Entry entry) throws SQLException {
        String digest = erasures.digest(entry);
        if (++entries % 1000 == 0) {
            progress.worked(1000);
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
        }
        Open transaction = open.get(entry.transaction());
        if (transaction == null) {
            for (Seal next = waiting.peek(); next != null && next.transaction().toString().compareTo(entry.transaction()) <= 0; next = waiting.peek()) {
                open.put(next.transaction().toString(), new Open(waiting.poll()));
            }
            transaction = open.get(entry.transaction());
        }
        if (transaction == null) {
            unsealed(entry, digest);
            return;
        }
        transaction.at = entry.at();
        transaction.digest.add(digest);
    }

    private void unsealed(ContentDigest.Entry entry, String digest) {
        if (first != null && before.entries() < first.entries()) {
            before.add(digest);
        } else {
            say("log.inserted", entry.id(), entry.at(), entry.entity(), entry.recordId());
        }
    }

    private void close(Open transaction) {
        long rows = transaction.digest.entries();
        Seal seal = transaction.seal;
        if (rows < seal.entries()) {
            say("log.removed", seal.number(), seal.entries() - rows, seal.transaction().toString());
        } else if (rows > seal.entries()) {
            say("log.added", seal.number(), rows - seal.entries(), transaction.at);
        } else if (!transaction.digest.end().equals(seal.content())) {
            say("log.changed", seal.number(), transaction.at, seal.transaction().toString());
        }
    }

    private void compareBefore() {
        if (first != null && (before.entries() != first.entries() || !before.end().equals(first.content()))) {
            say("log.changed.before", first.entries());
        }
    }

    private void compare(String place, SealFile.Head head) throws SQLException {
        if (last == null || head.number() > last.number()) {
            say("log.truncated", place, head.number(), last == null ? -1 : last.number());
        } else if (table.numbered(head.number()).filter(seal -> seal.hash().equals(head.hash())).isEmpty()) {
            say("log.rewritten", place, head.number());
        }
    }

    private void say(String key, Object... arguments) {
        say(Message.of(LogCheck.class, key, arguments));
    }

    private void say(Message sentence) {
        if (found.size() < MOST) {
            found.add(sentence);
        } else if (found.size() == MOST) {
            found.add(Message.of(LogCheck.class, "log.more"));
        }
    }
}
