package org.peyvand.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.safety.RunningPeyvand;
import picocli.CommandLine.Option;

/** {@code ./peyvand check}: whether the data are whole and nothing was changed behind the program's back. */
@Component(service = CliCommand.class)
public final class CheckCommand implements CliCommand, ForOthers {
    private static final String FINDING = "finding.";

    private final Checks checks;
    private final Backups backups;
    private final Elsewhere elsewhere;

    @Option(names = "--head", paramLabel = "NUMBER:HASH")
    String head;

    /** Made by Declarative Services. */
    @Activate
    public CheckCommand(@Reference Checks checks, @Reference Backups backups, @Reference RunningPeyvand running) {
        this.checks = checks;
        this.backups = backups;
        this.elsewhere = new Elsewhere(running);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void asking(GlobalOptions given) {
        elsewhere.asking(given);
    }

    /** A damaged database cannot be asked for names and passwords. Nothing of what it holds is printed. */
    @Override
    public boolean opensDatabase() {
        return false;
    }

    /** What is printed, wherever the check was made. */
    private record Found(String area, String sentence) {
    }

    private record Result(List<Found> found, long number, String hash, long entries, long erased) {
    }

    @Override
    public int run(CliContext context) throws IOException {
        Outcome<Result> outcome = elsewhere.isOpen() ? there(context)
            : checks.check(head, new ProgressLine(context.err())).map(report -> result(report, context));
        if (!outcome.isDone()) {
            context.complain(outcome.diagnostics());
            return FAILED;
        }
        if (context.json()) {
            json(outcome.value(), context);
        } else {
            print(outcome.value(), context);
        }
        return outcome.value().found().isEmpty() ? DONE : SOME_REFUSED;
    }

    private static Result result(CheckReport report, CliContext context) {
        List<Found> found = report.findings().stream().map(one -> new Found(one.area().name(), one.sentence().in(context.culture()))).toList();
        return new Result(found, report.number(), report.hash(), report.entries(), report.erased());
    }

    private Outcome<Result> there(CliContext context) throws IOException {
        Outcome<Map<String, String>> answer = elsewhere.ask(name(), head == null ? Map.of() : Map.of("head", head), context);
        return answer.map(told -> {
            List<Found> found = new ArrayList<>();
            for (int i = 0; told.containsKey(FINDING + i); i++) {
                String[] words = told.get(FINDING + i).split(" ", 2);
                found.add(new Found(words[0], words[1]));
            }
            return new Result(found, Long.parseLong(told.get("number")), told.get("hash"), Long.parseLong(told.get("entries")),
                Long.parseLong(told.getOrDefault("erased", "0")));
        });
    }

    private void print(Result result, CliContext context) {
        for (CheckReport.Area area : CheckReport.Area.values()) {
            List<Found> wrong = result.found().stream().filter(one -> one.area().equals(area.name())).toList();
            boolean looked = result.number() >= 0 || area == CheckReport.Area.DATABASE || area == CheckReport.Area.BACKUPS;
            String state = !wrong.isEmpty() ? "check.wrong" : looked ? "check.good" : "check.unseen";
            context.say(Message.of(CheckCommand.class, state, Message.of(CheckCommand.class, "check.area." + area.name())));
            wrong.forEach(one -> context.out().println("    " + one.sentence()));
        }
        if (result.number() >= 0) {
            context.say(Message.of(CheckCommand.class, "check.head", result.entries(), result.number() + ":" + result.hash()));
            if (result.erased() > 0) {
                context.say(Message.of(CheckCommand.class, "check.erased", result.erased()));
            }
        }
        if (!result.found().isEmpty()) {
            List<BackupInfo> all = backups.all();
            context.say(all.isEmpty() ? Message.of(CheckCommand.class, "check.noBackup")
                : Message.of(CheckCommand.class, "check.restore", all.getFirst().name(), all.getFirst().at()));
        }
    }

    private static void json(Result result, CliContext context) {
        JsonOutput.print(context.out(), json -> {
            json.writeBooleanField("good", result.found().isEmpty());
            json.writeNumberField("entries", result.entries());
            json.writeNumberField("erased", result.erased());
            json.writeStringField("head", result.number() < 0 ? "" : result.number() + ":" + result.hash());
            json.writeArrayFieldStart("findings");
            for (Found one : result.found()) {
                json.writeStartObject();
                json.writeStringField("area", one.area());
                json.writeStringField("sentence", one.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
