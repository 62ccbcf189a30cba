package org.peyvand.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.Errand;
import org.peyvand.safety.RunningPeyvand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand branch}: codes for new branches at the head office; at a branch joining it, exchanging with it, and how far that is. */
@Component(service = CliCommand.class)
public final class BranchCommand implements CliCommand, ForOthers {
    private static final Map<String, List<String>> WORDS = Map.of("code", List.of("name"), "enrol", List.of("head", "code"), "sync", List.of(), "status", List.of());
    private final Errand errand;
    private final Elsewhere elsewhere;

    @Parameters(arity = "0..3", paramLabel = "WORD")
    List<String> words = new ArrayList<>();

    @Option(names = "--verify")
    boolean verify;

    /** Made by Declarative Services. */
    @Activate
    public BranchCommand(@Reference(target = "(errand=branch)") Errand errand, @Reference RunningPeyvand running) {
        this.errand = errand;
        this.elsewhere = new Elsewhere(running);
    }

    @Override
    public String name() {
        return "branch";
    }

    @Override
    public void asking(GlobalOptions given) {
        elsewhere.asking(given);
    }

    /** A new branch has nobody yet who could sign in; codes are made in somebody's name. */
    @Override
    public boolean needsSignIn() {
        return isCode();
    }

    @Override
    public boolean opensDatabase() {
        return isCode() && !elsewhere.isOpen();
    }

    private boolean isCode() {
        return words != null && !words.isEmpty() && "code".equals(words.getFirst());
    }

    @Override
    public int run(CliContext context) throws IOException {
        String what = words == null || words.isEmpty() ? "" : words.getFirst();
        List<String> names = WORDS.get(what);
        if (names == null || names.size() != words.size() - 1) {
            context.complain(Message.of(BranchCommand.class, names == null ? "branch.what" : "branch.words." + what));
            return WRONG_USAGE;
        }
        Map<String, String> arguments = new LinkedHashMap<>(Map.of("do", what));
        for (int i = 0; i < names.size(); i++) {
            arguments.put(names.get(i), words.get(i + 1));
        }
        if (verify && !"sync".equals(what)) {
            context.complain(Message.of(BranchCommand.class, "branch.verify.sync"));
            return WRONG_USAGE;
        }
        if (verify) {
            arguments.put("verify", "true");
        }
        Outcome<Map<String, String>> done = elsewhere.isOpen() ? elsewhere.ask(name(), arguments, context)
            : errand.run(arguments, context.culture(), new ProgressLine(context.err()));
        if (!done.isDone()) {
            context.complain(done.diagnostics());
            return FAILED;
        }
        tell(what, done.value(), context);
        return DONE;
    }

    private static void tell(String what, Map<String, String> told, CliContext context) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                for (Map.Entry<String, String> one : told.entrySet()) {
                    if (one.getValue().matches("-?\\d{1,18}")) {
                        json.writeNumberField(one.getKey(), Long.parseLong(one.getValue()));
                    } else if (one.getValue().matches("true|false")) {
                        json.writeBooleanField(one.getKey(), Boolean.parseBoolean(one.getValue()));
                    } else {
                        json.writeStringField(one.getKey(), one.getValue());
                    }
                }
            });
            return;
        }
        switch (what) {
            case "code" -> context.out().println(told.get("code"));
            case "enrol" -> context.say(Message.of(BranchCommand.class, "branch.enrolled", told.get("head")));
            case "sync" -> synced(told, context);
            default -> context.say(told.containsKey("branch")
                ? Message.of(BranchCommand.class, told.containsKey("syncedAt") ? "branch.status" : "branch.status.never", told.getOrDefault("head", "–"),
                    number(told, "waiting"), told.containsKey("syncedAt") ? Instant.parse(told.get("syncedAt")) : "")
                : Message.of(BranchCommand.class, "branch.status.none"));
        }
        if (told.containsKey("problem")) {
            context.say(Message.of(BranchCommand.class, "branch.problem", told.get("problem")));
        }
        if (number(told, "unread") > 0) {
            context.say(Message.of(BranchCommand.class, "branch.unread", number(told, "unread")));
        }
    }

    private static void synced(Map<String, String> told, CliContext context) {
        context.say(Message.of(BranchCommand.class, "branch.synced", number(told, "pushed"), number(told, "pulled"), number(told, "conflicts"), number(told, "quarantined"),
            number(told, "loaded")));
        if (told.containsKey("compared")) {
            context.say(Message.of(BranchCommand.class, "branch.verified", number(told, "compared"), number(told, "different"), number(told, "repaired")));
        }
        if (told.containsKey("records")) {
            context.say(Message.of(BranchCommand.class, "branch.verified.records", told.get("records")));
        }
    }

    private static long number(Map<String, String> told, String name) {
        return Long.parseLong(told.getOrDefault(name, "0"));
    }
}
