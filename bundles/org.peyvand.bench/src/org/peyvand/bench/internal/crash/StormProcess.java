package org.peyvand.bench.internal.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.safety.CheckReport;

/**
 * The process that is killed: opens the folder, compares it with what the one before it had logged, and goes on with the storm. It says on
 * standard output {@code opened}, then {@code sound N} or {@code wrong} with a sentence, then {@code storm} and every line of the log.
 */
@Component(service = StormProcess.class)
public final class StormProcess {
    /** What the killer types when it wants an orderly end. */
    static final String END = "end";
    static final String OPENED = "opened";
    static final String SOUND = "sound";
    static final String WRONG = "wrong";
    static final String STORM = "storm";

    /** Pages, indexes and seals are looked at in every third process: a damage stays, and a whole check costs as much as all the rest. */
    static final int CHECKS = 3;

    private final StormServices services;

    /** Made by Declarative Services. */
    @Activate
    public StormProcess(@Reference StormServices services) {
        this.services = services;
    }

    /**
     * Does all that; returns when it was told to end.
     *
     * @param file of the log of intents
     * @return whether all was well
     */
    public boolean run(Path file, long seed, InputStream in, PrintStream out) throws IOException, InterruptedException {
        services.work().read(session -> session.count(Query.of(Account.class)));
        say(out, OPENED);
        IntentHistory history = IntentHistory.read(file);
        List<String> wrong = wrong(history, seed % CHECKS == 0);
        if (!wrong.isEmpty()) {
            wrong.forEach(sentence -> say(out, WRONG + ' ' + sentence));
            return false;
        }
        say(out, SOUND + ' ' + history.acknowledged() + ' ' + history.refused());
        try (IntentLog log = new IntentLog(file, history, out)) {
            Storm storm = new Storm(services, log, file.toAbsolutePath().getParent());
            Thread listener = new Thread(() -> listen(in, storm), "end");
            listener.setDaemon(true);
            listener.start();
            say(out, STORM);
            storm.rage(seed);
        }
        return true;
    }

    private List<String> wrong(IntentHistory history, boolean checking) {
        List<String> wrong = services.work().read(session -> Verification.of(history, session));
        if (!wrong.isEmpty() || history.deeds().isEmpty() || !checking) {
            return wrong;
        }
        Outcome<CheckReport> check = services.checks().check(null, Progress.none());
        return check.isDone() ? check.value().findings().stream().map(found -> found.area() + ": " + found.sentence().in(Locale.ENGLISH)).toList()
            : check.diagnostics().stream().map(reason -> reason.message().in(Locale.ENGLISH)).toList();
    }

    /** Also ends when whoever started it is gone. */
    private static void listen(InputStream in, Storm storm) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null && !line.equals(END)) {
                line = reader.readLine();
            }
        } catch (IOException e) {
            System.getLogger(StormProcess.class.getName()).log(System.Logger.Level.DEBUG, "nobody listens any more", e);
        }
        storm.end();
    }

    private static void say(PrintStream out, String line) {
        out.println(line);
        out.flush();
    }
}
