package org.peyvand.safety.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.safety.Backups;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.TestPlatform;

/** Work that is asked of the process that has the database open. Here both sides are one process. */
class ChannelTest {
    private static final String PASSWORD = "برف روی بام ۱۲";
    @TempDir
    Path folder;
    private TestPlatform platform;
    private RunningPeyvand running;
    private String me;

    @BeforeEach
    void open() {
        platform = TestPlatform.withTables(folder);
        running = platform.service(RunningPeyvand.class);
        assertFalse(running.isOpen(), "nobody has opened it yet");
        me = platform.service(CurrentUserService.class).user().getLogin();
        assertTrue(running.isOpen());
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Outcome<Map<String, String>> ask(String what, String user, String password, Progress progress) {
        return running.ask(new RunningPeyvand.Request(what, Map.of(), user, password == null ? null : password.toCharArray(), Locale.ENGLISH), progress);
    }

    private static String sentence(Outcome<?> refused) {
        return refused.diagnostics().getFirst().message().in(Locale.ENGLISH);
    }

    @Test
    void aBackupIsMadeThereAndItsProgressToldHere() throws IOException {
        AtomicLong told = new AtomicLong();
        Progress progress = new Progress() {
            @Override
            public void total(String task, long total) {
                told.addAndGet(total);
            }

            @Override
            public void worked(long units) {
                told.addAndGet(units);
            }

            @Override
            public void subTask(String text) {
                told.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        try (RunningPeyvand.Listening listening = running.listen()) {
            assertTrue(listening != null);
            Path socket = Path.of(Files.readString(folder.resolve("db.channel")));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("db.channel"))));
            Outcome<Map<String, String>> answer = ask("backup", null, null, progress);
            assertTrue(answer.isDone(), () -> sentence(answer));
            assertTrue(platform.service(Backups.class).find(answer.value().get("folder")).isDone());
            assertTrue(told.get() > 1_000_000, "bytes of the copy");
        }
        assertFalse(Files.exists(folder.resolve("db.channel")));
    }

    @Test
    void nobodyListensIsASentence() throws IOException {
        assertTrue(sentence(ask("backup", null, null, Progress.none())).contains("does not answer"));
        Files.writeString(folder.resolve("db.channel"), folder.resolve("gone/s").toString());
        assertTrue(sentence(ask("backup", null, null, Progress.none())).contains("does not answer"));
    }

    @Test
    void workThatNobodyKnowsIsRefused() {
        try (RunningPeyvand.Listening listening = running.listen()) {
            assertTrue(listening != null && sentence(ask("dance", null, null, Progress.none())).contains("dance"));
        }
    }

    @Test
    void wherePasswordsAreDemandedAnAdministratorAsksWithHis() {
        assertTrue(platform.service(Passwords.class).change(null, PASSWORD.toCharArray(), SignInWay.WORKBENCH).isDone());
        assertTrue(platform.service(SignIn.class).demand(new SignInRules(true, 15), SignInWay.WORKBENCH).isDone());
        platform.service(SignIn.class).signOut(SignInWay.WORKBENCH);
        try (RunningPeyvand.Listening listening = running.listen()) {
            assertTrue(listening != null);
            assertTrue(sentence(ask("backup", null, null, Progress.none())).contains("--password-file"));
            assertFalse(ask("backup", me, "wrong one 1234", Progress.none()).isDone());
            assertEquals(0, platform.service(Backups.class).all().size());
            Outcome<Map<String, String>> answer = ask("backup", me, PASSWORD, Progress.none());
            assertTrue(answer.isDone(), () -> sentence(answer));
        }
        assertTrue(platform.service(SignIn.class).signIn(me, PASSWORD.toCharArray(), SignInWay.WORKBENCH).isDone());
        var events = platform.service(SignInTrail.class).latest(null, 10);
        assertTrue(events.stream().anyMatch(one -> one.getKind() == SignInEventKind.BACKED_UP && one.getDoneBy() != null));
    }
}
