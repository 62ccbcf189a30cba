package org.peyvand.bench.internal.crash;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.bench.internal.Installation;

/**
 * A real process is killed in the middle of saves, conversions and imports; the next one finds every acknowledged write and no half one. The
 * long version is {@code ./peyvand bench crash --rounds 300}.
 */
class CrashTest {
    private static final int SEEDS = 1_000_000;

    @TempDir
    Path folder;

    /** The seed is one that also kills the first process, which makes the database. */
    @Test
    void nothingIsLostAndNothingIsHalfThere() throws Exception {
        run(4, 15, UnaryOperator.identity());
    }

    @Test
    void norAtMomentsNobodyHasTriedBefore() throws Exception {
        run(3, 1 + new Random().nextInt(SEEDS), UnaryOperator.identity());
    }

    @Test
    void whatIsMissingIsFound() throws Exception {
        CrashFound found = assertThrows(CrashFound.class, () -> run(1, 2, CrashTest::claimed));
        assertTrue(found.getMessage().contains("0 customers for I 1 SAVE save-1 0 (ACKNOWLEDGED)"), found.getMessage());
        assertTrue(found.getMessage().contains("--rounds 1 --seed 2 replays it"), found.getMessage());
    }

    /** A log that says more than the database has. */
    private static Path claimed(Path data) {
        try {
            Files.writeString(data.resolve("intents.log"), "I 1 SAVE save-1 0\nA 1\n", StandardOpenOption.CREATE);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(int rounds, long seed, UnaryOperator<Path> prepared) throws Exception {
        PrintWriter log = new PrintWriter(System.out, true);
        log.println("bench crash --rounds " + rounds + " --seed " + seed);
        CrashRun run = new CrashRun(new Installation(), folder, prepared, log);
        run.run(rounds, seed);
        log.println(run.figures());
    }
}
