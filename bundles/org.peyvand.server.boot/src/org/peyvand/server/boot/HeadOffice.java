package org.peyvand.server.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The first class of the process of the head office: looks at the words of the command line, takes the data folder, makes the configuration and
 * starts Karaf in this process. It runs on the plain class path, before any bundle is there.
 */
public final class HeadOffice {
    /** Exit code: wrong words. */
    static final int WRONG_USAGE = 2;
    /** Exit code: could not start, for a reason told in one sentence. */
    static final int FAILED = 3;
    private static final String ASSEMBLY = "karaf.home";

    private HeadOffice() {
    }

    /** Runs until it is told to end: {@code SIGTERM}, Ctrl+C, or a failure that no waiting mends. */
    public static void main(String[] words) {
        // standard output is for the one line that says where it listens: what libraries print before their log is there goes elsewhere
        System.setOut(new PrintStream(new Chatter(System.err), true, System.err.charset()));
        // threads of libraries may be left, and only the process itself has an exit code
        Runtime.getRuntime().exit(run(List.of(words), System.err));
    }

    private static int run(List<String> words, PrintStream err) {
        Locale language = Options.language(words);
        try {
            Options options = Options.parse(words);
            Signals.install();
            start(options, Path.of(System.getProperty(ASSEMBLY)));
            return Integer.getInteger(Properties.EXIT, 0);
        } catch (Refusal refusal) {
            err.println(refusal.sentence(language));
            return refusal.code();
        }
    }

    private static void start(Options options, Path assembly) throws Refusal {
        Home home = Home.of(options.data());
        home.make();
        try (FolderLock lock = FolderLock.take(home)) {
            if (options.port() != 0) {
                FreePort.check(options.host(), options.port());
            }
            Preparation.of(assembly, home).run();
            Properties.set(options, home);
            Karaf.runUntilStopped();
        }
    }
}
