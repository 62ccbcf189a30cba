package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.persistence.WayIn;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import org.peyvand.testing.ToldKeys;

class CommandLineHostTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ToldHost host = new ToldHost();

    /** Greets, refuses or fails, as it is told. */
    static final class Greet implements CliCommand {

        @Option(names = "--times")
        int times = 1;

        @Parameters(arity = "0..1")
        String whom = "you";

        @Override
        public String name() {
            return "greet";
        }

        @Override
        public int run(CliContext context) throws Exception {
            if (whom.equals("nobody")) {
                throw new NoSuchFileException("nobody.csv");
            }
            if (whom.equals("bug")) {
                throw new IllegalStateException("a bug");
            }
            for (int i = 0; i < times; i++) {
                context.out().println("hello " + whom + " in " + context.culture().language() + ", " + Locale.getDefault().getLanguage());
            }
            return whom.equals("stranger") ? SOME_REFUSED : DONE;
        }
    }

    private int run(String... arguments) {
        return new CommandLineHost(List.of(new Greet()), new OnlyUser("sara"), new OpenDoor(), host, new ToldKeys(), null).run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true), Path.of("/"));
    }

    @Test
    void runsTheCommandWithItsOptions() {
        assertEquals(CliCommand.DONE, run("greet", "--times", "2", "world", "--lang", "fa"));
        assertEquals("hello world in fa, fa\nhello world in fa, fa\n", out.toString());
    }

    @Test
    void saysByWhichCommandChangesCome() {
        run("help");
        assertEquals(Optional.empty(), host.way());
        run("greet");
        assertEquals(Optional.of("cli:greet"), host.way().map(way -> WayIn.text(List.of(way))));
    }

    @Test
    void theLanguageOfTheProcessComesBack() {
        Locale before = Locale.getDefault();
        run("greet", "--lang", before.getLanguage().equals("fa") ? "en" : "fa");
        assertEquals(before, Locale.getDefault());
    }

    @Test
    void worksInTheNameOfAKnownUserOnly() {
        assertEquals(CliCommand.DONE, run("greet", "--user", "sara", "--lang", "en"));
        out.getBuffer().setLength(0);
        assertEquals(CliCommand.WRONG_USAGE, run("greet", "--user", "nobody", "--lang", "en"));
        assertEquals("", out.toString());
        assertEquals("There is no file or folder nobody.\n", err.toString());
    }

    @Test
    void aCommandIsAsItWasForTheNextHost() {
        Greet greet = new Greet();
        for (int i = 0; i < 2; i++) {
            new CommandLineHost(List.of(greet), new OnlyUser("sara"), new OpenDoor(), host, new ToldKeys(), null).run(List.of("greet", "--times", "2", "world", "--lang", "en"),
                    new PrintWriter(out, true), new PrintWriter(err, true), Path.of("/"));
        }
        out.getBuffer().setLength(0);
        new CommandLineHost(List.of(greet), new OnlyUser("sara"), new OpenDoor(), host, new ToldKeys(), null).run(List.of("greet", "--lang", "en"), new PrintWriter(out, true),
                new PrintWriter(err, true), Path.of("/"));
        assertEquals("hello you in en, en\n", out.toString());
    }

    @Test
    void handsTheExitCodeOn() {
        assertEquals(CliCommand.SOME_REFUSED, run("greet", "stranger"));
    }

    @Test
    void wrongUsageIsTwoWithASentenceAndNoStackTrace() {
        assertEquals(CliCommand.WRONG_USAGE, run("greet", "--wrong"));
        assertTrue(err.toString().contains("./peyvand help greet"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals(CliCommand.WRONG_USAGE, run("sing"));
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertEquals(CliCommand.FAILED, run("greet", "nobody", "--lang", "en"));
        assertEquals("There is no file or folder nobody.csv.\n", err.toString());
    }

    @Test
    void aMissingFileIsOneSentenceInPersianToo() {
        assertEquals(CliCommand.FAILED, run("greet", "nobody", "--lang", "fa"));
        assertTrue(err.toString().contains("وجود ندارد"), err.toString());
    }

    @Test
    void aBugShowsItsStackOnlyWithDebug() {
        assertEquals(CliCommand.FAILED, run("greet", "bug"));
        assertFalse(err.toString().contains("CommandLineHostTest"), err.toString());
        assertEquals(CliCommand.FAILED, run("greet", "bug", "--debug"));
        assertTrue(err.toString().contains("CommandLineHostTest"), err.toString());
    }

    @Test
    void helpListsTheCommandsInTheLanguageOfTheUser() {
        assertEquals(CliCommand.DONE, run("help", "--lang", "en"));
        assertTrue(out.toString().contains("greet"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(CliCommand.DONE, run("--help", "--lang", "fa"));
        assertTrue(out.toString().contains("فرمان‌ها"), out.toString());
        assertEquals(CliCommand.DONE, run("help", "greet"));
        assertTrue(out.toString().contains("--times"), out.toString());
    }
}
