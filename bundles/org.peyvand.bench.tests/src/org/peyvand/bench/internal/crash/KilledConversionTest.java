package org.peyvand.bench.internal.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.bench.internal.Installation;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.Sealed;
import org.peyvand.safety.Checks;
import org.peyvand.testing.TestPlatform;

/**
 * Real processes of {@code encrypt} and {@code decrypt} are killed where it hurts most: while the copy is rewritten, right after it was decided, and at a
 * moment that chance draws. The branch opens afterwards as it was or as it was to be, with everything in it, and nothing of the attempt is left.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledConversionTest {
    private static final int CUSTOMERS = 200;
    private static final int LONGEST_SECONDS = 120;
    private static final int MOST_MILLIS = 4000;
    private static final String PASSPHRASE = "snow on the roof of the house";
    private static final String TYPED = "آنچه هنوز ذخیره نشده است";

    /** Where in its work a process is killed. */
    private interface Moment {
        boolean hasCome() throws IOException;
    }

    @TempDir
    Path folder;
    private Path data;
    private Path draft;
    private Path archive;

    @BeforeEach
    void fill() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        archive = folder.resolve("classes.jsa");
        draft = data.resolve("drafts/sara/core.account~1.draft");
        Path secret = Files.writeString(folder.resolve("secret"), PASSPHRASE + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        try (TestPlatform platform = TestPlatform.in(data)) {
            assertTrue(platform.service(UnitOfWork.class).write(session -> {
                for (int i = 0; i < CUSTOMERS; i++) {
                    Account account = new Account();
                    account.setName("customer " + i);
                    session.add(account);
                }
                return Outcome.done(null);
            }).isDone());
        }
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, TYPED);
    }

    @Test
    void whateverMomentItIsKilledAtTheBranchIsThereAndNothingIsLost() throws Exception {
        boolean encrypted = false;
        for (Moment moment : List.of(this::isRewriting, this::isDecided, this::isRewriting, this::isDecided, after(new Random().nextInt(MOST_MILLIS)))) {
            encrypted = converted(encrypted ? "decrypt" : "encrypt", moment);
        }
        try (TestPlatform platform = TestPlatform.in(data)) {
            opened(platform, platform.service(Keyring.class));
            assertEquals(List.of(), platform.service(Checks.class).check(null, Progress.none()).value().findings());
        }
    }

    /**
     * Whether the branch is encrypted after the command was killed. A process that is quicker than its watcher may have decided, or be through, before it
     * dies: what lies in the folder then says what has to be.
     */
    private boolean converted(String command, Moment moment) throws IOException, InterruptedException, GeneralSecurityException {
        killed(command, moment);
        boolean decided = isDecided();
        boolean expected = decided ? command.equals("encrypt") : new KeyFile(data).read().isPresent();
        String when = command + (decided ? ", decided" : ", not decided or through");
        assertEquals(expected, found(when), when);
        return expected;
    }

    private static Moment after(long millis) {
        return new Moment() {
            private final long start = System.nanoTime();

            @Override
            public boolean hasCome() {
                return System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(millis);
            }
        };
    }

    /** Derby keeps the containers of before beside those that it rewrites. */
    private boolean isRewriting() throws IOException {
        Path containers = data.resolve("restore/new/db/seg0");
        if (!Files.isDirectory(containers)) {
            return false;
        }
        try (Stream<Path> files = Files.list(containers)) {
            return files.anyMatch(file -> file.getFileName().toString().matches("[no].*"));
        }
    }

    private boolean isDecided() {
        return Files.exists(data.resolve("restore/decided")) || Files.exists(data.resolve("replaced"));
    }

    private void killed(String command, Moment moment) throws IOException, InterruptedException {
        Installation installation = new Installation();
        Path configuration = installation.fullConfiguration(folder.resolve("configuration"));
        List<String> words = new ArrayList<>(List.of(command, "--passphrase-file", folder.resolve("secret").toString(), "--lang", "en"));
        if (command.equals("decrypt")) {
            words.add("--yes");
        }
        List<String> quick = List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off");
        Path said = folder.resolve(command + ".log");
        Process process = new ProcessBuilder(installation.command(configuration, data, quick, words)).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!process.waitFor(1, TimeUnit.MILLISECONDS) && !moment.hasCome()) {
            assertTrue(System.nanoTime() < until, () -> command + " does not get there");
        }
        process.destroyForcibly().waitFor();
        assertTrue(process.exitValue() == 0 || process.exitValue() > 128, () -> "it ended by itself: " + read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Opens the branch as the next process does; whether it is encrypted. */
    private boolean found(String when) throws IOException, GeneralSecurityException {
        try (TestPlatform platform = TestPlatform.in(data)) {
            Keyring keyring = platform.service(Keyring.class);
            UnitOfWork work = opened(platform, keyring);
            assertEquals(CUSTOMERS, work.read(session -> session.count(Query.of(Account.class))), when);
            assertFalse(Files.exists(data.resolve("restore")) || Files.exists(data.resolve("replaced")), when + ": nothing of the attempt is left");
            Optional<DataKey> key = keyring.key(data);
            byte[] bytes = Files.readAllBytes(draft);
            assertEquals(TYPED, new String(key.isPresent() ? new Sealed(key.get()).open(bytes) : bytes, StandardCharsets.UTF_8), when);
            keyring.forget();
            return key.isPresent();
        }
    }

    /** What was decided is put in place by whoever opens the folder next, so that it only asks for the passphrase then. */
    private UnitOfWork opened(TestPlatform platform, Keyring keyring) {
        UnitOfWork work = platform.service(UnitOfWork.class);
        keyring.offer(PASSPHRASE.toCharArray());
        work.read(session -> session.count(Query.of(Account.class)));
        assertEquals(new KeyFile(data).read().isPresent(), keyring.key(data).isPresent());
        return work;
    }
}
