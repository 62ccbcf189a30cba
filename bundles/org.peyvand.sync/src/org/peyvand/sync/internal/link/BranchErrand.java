package org.peyvand.sync.internal.link;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.safety.Errand;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.Verification;

/** What the command line asks about branches, of this process or of the one that has the data open: {@code do} is code, enrol, sync or status. */
@Component(service = Errand.class, property = "errand=branch")
public final class BranchErrand implements Errand {
    private final Enrolments enrolments;
    private final HeadLink link;
    private final BranchSync sync;
    private final SteadyExchange steady;
    private final Database database;

    /** Made by Declarative Services. */
    @Activate
    public BranchErrand(@Reference Enrolments enrolments, @Reference HeadLink link, @Reference BranchSync sync, @Reference SteadyExchange steady, @Reference Database database) {
        this.steady = steady;
        this.database = database;
        this.enrolments = enrolments;
        this.link = link;
        this.sync = sync;
    }

    @Override
    public String name() {
        return "branch";
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        return switch (arguments.getOrDefault("do", "")) {
            case "code" -> enrolments.code(arguments.get("name")).map(code -> Map.of("code", code));
            case "enrol" -> link.enrol(arguments.get("head"), arguments.get("code")).map(URI::toString).map(head -> Map.of("head", head));
            case "sync" -> Boolean.parseBoolean(arguments.get("verify")) ? link.verify(progress).map(BranchErrand::told) : link.sync(progress).map(BranchErrand::told);
            case "status" -> Outcome.done(status(culture));
            default -> Outcome.refused(Message.of(BranchErrand.class, "errand.unknown"));
        };
    }

    private static Map<String, String> told(BranchSync.Result result) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("pushed", Long.toString(result.pushed()));
        told.put("pulled", Long.toString(result.pulled()));
        told.put("conflicts", Long.toString(result.conflicts()));
        told.put("quarantined", Long.toString(result.held()));
        told.put("loaded", Long.toString(result.loaded()));
        return told;
    }

    private static Map<String, String> told(Verification verification) {
        Map<String, String> told = told(verification.result());
        told.put("compared", Long.toString(verification.compared()));
        told.put("different", Long.toString(verification.different()));
        told.put("repaired", Long.toString(verification.repaired()));
        if (!verification.named().isEmpty()) {
            told.put("records", verification.named().stream().map(key -> key.entity() + ' ' + key.id()).collect(Collectors.joining(", ")));
        }
        return told;
    }

    /** Why it does not go at present: what is known of the disk, of the exchange that runs in this process, or of the last one. */
    private Optional<Message> problem(BranchSync.Status status) {
        return database.readOnly().or(() -> steady.state().problem()).or(() -> steady.past(1).stream().findFirst()
            .filter(last -> status.syncedAt().isEmpty() || last.ended().isAfter(status.syncedAt().get())).flatMap(SteadyExchange.Past::problem));
    }

    private Map<String, String> status(Culture culture) {
        BranchSync.Status status = sync.status();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("incarnation", status.incarnation().toString());
        if (status.branch() != null) {
            told.put("branch", status.branch().toString());
        }
        link.head().ifPresent(head -> told.put("head", head.toString()));
        told.put("waiting", Long.toString(status.waiting()));
        told.put("unread", Long.toString(status.unread()));
        told.put("loaded", Boolean.toString(status.loaded()));
        status.syncedAt().ifPresent(at -> told.put("syncedAt", at.toString()));
        problem(status).ifPresent(problem -> told.put("problem", problem.in(culture)));
        return told;
    }
}
