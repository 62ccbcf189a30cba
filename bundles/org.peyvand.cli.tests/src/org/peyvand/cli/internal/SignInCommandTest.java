package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInTrial;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.MemoryDatabase;

/** The command line over a folder where passwords are demanded. */
@ExtendWith(MemoryDatabase.class)
class SignInCommandTest extends TypedCommands {
    private static final String OWNER = System.getProperty("user.name");
    private static final String PASSWORD = "برف روی بام ۱۲";

    private final CommandLineHost host;
    private final SignIn signIn;
    private final UnitOfWork work;

    SignInCommandTest(CommandLineHost host, SignIn signIn, UnitOfWork work) {
        this.host = host;
        this.signIn = signIn;
        this.work = work;
    }

    @BeforeEach
    void demand(Passwords passwords) throws IOException {
        work.write(session -> {
            session.trusted().list(Query.of(SignInTrial.class)).forEach(session.trusted()::remove);
            return Outcome.done(null);
        });
        if (!signIn.rules().demanded()) {
            assertTrue(passwords.change(null, PASSWORD.toCharArray(), SignInWay.WORKBENCH).isDone());
            assertTrue(signIn.demand(new SignInRules(true, 15), SignInWay.WORKBENCH).isDone());
        }
        signIn.signOut(SignInWay.WORKBENCH);
        password(PASSWORD);
        Files.writeString(folder.resolve("accounts.csv"), "name,kind\nPars,ORGANISATION\n");
    }

    private void password(String text) throws IOException {
        Path file = folder.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    private int run(String... arguments) {
        List<String> words = Stream.concat(Stream.of(arguments), Stream.of("--lang", "en")).toList();
        return type(host, words);
    }

    private long accounts() {
        return work.read(session -> session.trusted().count(Query.of(Account.class)));
    }

    @Test
    void withoutNameOrPasswordNothingIsDone() {
        long before = accounts();
        assertEquals(CliCommand.NOT_ADMITTED, run("import", "accounts.csv"));
        assertEquals("Passwords are demanded here: add --user NAME --password-file FILE.\n", err.toString());
        assertEquals("", out.toString());
        assertEquals(CliCommand.NOT_ADMITTED, run("import", "accounts.csv", "--user", OWNER));
        assertEquals(CliCommand.NOT_ADMITTED, run("import", "accounts.csv", "--password-file", "password"));
        assertEquals(CliCommand.NOT_ADMITTED, run("report", "sales.pipeline", "--format", "csv"));
        assertEquals(CliCommand.FAILED, run("import", "accounts.csv", "--user", OWNER, "--password-file", "nowhere"));
        assertEquals(before, accounts());
    }

    @Test
    void withTheRightPasswordItIsAndTheTrailKnows(SignInTrail trail) {
        assertEquals(CliCommand.DONE, run("import", "accounts.csv", "--user", OWNER, "--password-file", "password"), () -> err.toString());
        assertFalse(err.toString().contains("Warning"), err.toString());
        assertTrue(accounts() > 0);
        assertEquals(SignInEventKind.SIGNED_IN, trail.latest(null, 1).getFirst().getKind());
        assertEquals(SignInWay.COMMAND_LINE, trail.latest(null, 1).getFirst().getWay());
    }

    @Test
    void aFileThatOthersMayReadIsWarnedOf() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("password"), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(CliCommand.DONE, run("import", "accounts.csv", "--user", OWNER, "--password-file", "password"));
        assertTrue(err.toString().startsWith("Warning: others than its owner"), err.toString());
    }

    @Test
    void wrongOnesAreRefusedThenShutOut() throws IOException {
        password("wrong one, sorry");
        for (int i = 0; i < 4; i++) {
            assertEquals(CliCommand.NOT_ADMITTED, run("import", "accounts.csv", "--user", OWNER, "--password-file", "password"));
            assertEquals("The name or the password is wrong.\n", err.toString());
        }
        run("import", "accounts.csv", "--user", OWNER, "--password-file", "password");
        password(PASSWORD);
        assertEquals(CliCommand.NOT_ADMITTED, run("import", "accounts.csv", "--user", OWNER, "--password-file", "password"));
        assertTrue(err.toString().startsWith("Too many wrong passwords"), err.toString());
    }

    @Test
    void aPasswordOfTheAdministratorHasToBeChangedFirst(Passwords passwords) throws IOException {
        assertTrue(signIn.signIn(OWNER, PASSWORD.toCharArray(), SignInWay.WORKBENCH).isDone());
        User sara = new User();
        sara.setLogin("sara");
        sara.setDisplayName("Sara");
        assertTrue(work.write(session -> {
            User owner = session.first(Query.of(User.class).where(Criteria.where("login").is(OWNER))).orElseThrow();
            sara.setBranch(owner.getBranch());
            return Outcome.done(session.add(sara));
        }).isDone());
        assertTrue(passwords.reset(sara.getId(), "first of the office".toCharArray(), SignInWay.WORKBENCH).isDone());
        signIn.signOut(SignInWay.WORKBENCH);
        password("first of the office");
        assertEquals(CliCommand.NOT_ADMITTED, run("report", "sales.pipeline", "--format", "csv", "--user", "sara", "--password-file", "password"));
        assertTrue(err.toString().contains("choose one of your own"), err.toString());
    }

    @Test
    void helpAndTheListOfReportsAreOpenToAll() {
        assertEquals(CliCommand.DONE, run("report"));
        assertEquals(CliCommand.DONE, run("help", "import"));
        assertTrue(out.toString().contains("--password-file"));
    }
}
