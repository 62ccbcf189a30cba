package org.peyvand.bench.internal.faults;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.sync.protocol.Unreachable;

/** What a process under faults does with customers, and what it has of them; each answer is one line. */
@Component(service = FaultNode.class)
public final class FaultNode {
    /** What the answer to a deed that was not stored begins with. */
    static final String REFUSED = "refused";
    /** Said for the head office or the wire that did not answer. */
    static final String UNREACHABLE = "unreachable";
    /** Of the customer nobody has changed yet; also the value of a customer of whom only half a change is there. */
    static final int HALF = -1;
    private static final List<String> NUMBERS = List.of("02188880001", "09128880002");
    /** Said for the own database that could not be used. */
    static final String FAILED = "failed";
    private static final String DONE = "done";
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long PAUSE_NANOS = 20_000_000;

    private final UnitOfWork work;
    private final HeadLink link;
    private final Checks checks;
    private CompletableFuture<String> exchange = CompletableFuture.completedFuture("");

    /** Made by Declarative Services. */
    @Activate
    public FaultNode(@Reference UnitOfWork work, @Reference HeadLink link, @Reference Checks checks) {
        this.work = work;
        this.link = link;
        this.checks = checks;
    }

    /**
     * Does what the words say.
     *
     * @throws IllegalArgumentException when it does not know them
     */
    public String answer(String[] words) {
        return switch (words[0]) {
            case "save" -> stored(session -> save(session, words[1], Integer.parseInt(words[2]), branch(words[3])));
            case "alter" -> stored(session -> change(account(session, words[1]), Integer.parseInt(words[2])));
            case "note" -> stored(session -> note(session, account(session, words[1]), words[2], branch(words[3])));
            case "look" -> work.read(session -> look(session, words[1]));
            case "lost" -> work.read(FaultNode::lost);
            case "held" -> Long.toString(work.read(session -> session.trusted().count(Query.of(HeldBack.class))));
            case "begin" -> {
                // a connection of before may have been cut without this process knowing; what is measured is a whole exchange with its handshake
                link.cut();
                exchange = CompletableFuture.supplyAsync(this::exchanged);
                yield "begun";
            }
            case "finish" -> exchange.join();
            case "settle" -> settle();
            case "check" -> check();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static UUID branch(String word) {
        return word.equals("-") ? null : UUID.fromString(word);
    }

    private String stored(Function<Session, String> deed) {
        try {
            Outcome<String> done = work.write(session -> Outcome.done(deed.apply(session)));
            return done.isDone() ? done.value() : REFUSED + ' ' + done.diagnostics().getFirst().message().in(Locale.ENGLISH);
        } catch (PersistenceFailure e) {
            return REFUSED + ' ' + e.getMessage();
        }
    }

    private static Account account(Session session, String name) {
        return session.first(Query.of(Account.class).where(Criteria.where("name").is(name))).orElseThrow(() -> new IllegalStateException("no customer " + name));
    }

    private static String save(Session session, String name, int value, UUID branch) {
        Account account = new Account();
        account.setName(name);
        account.setNumber(name);
        account.setBranchId(branch);
        say(account, value);
        session.add(account);
        for (String number : NUMBERS) {
            ContactPoint point = new ContactPoint();
            point.setOwnerId(account.getId());
            point.setValue(number);
            session.add(point);
        }
        return "0";
    }

    /** One value in three fields, so that half a change shows. */
    private static void say(Account account, int value) {
        account.setCity("c" + value);
        account.setWebsite("https://k" + value + ".example");
        account.setEmployees(value);
    }

    /** The value before. */
    private static String change(Account account, int value) {
        String before = String.valueOf(account.getEmployees());
        say(account, value);
        return before;
    }

    private static String note(Session session, Account account, String text, UUID branch) {
        Activity note = new Activity();
        note.setSubject(text);
        note.setKind(ActivityKind.NOTE);
        note.setAccount(account);
        note.setBranchId(branch);
        session.add(note);
        return "0";
    }

    /** Customers whose names begin so, each {@code name=value:points:notes}. */
    private static String look(Session session, String prefix) {
        var points = session.select(Query.of(ContactPoint.class), "ownerId").stream().collect(Collectors.groupingBy(row -> row.get("ownerId", UUID.class), Collectors.counting()));
        var notes = session.select(Query.of(Activity.class).where(Criteria.where("account.name").startsWith(prefix)), "account.name", "subject").stream()
            .collect(Collectors.groupingBy(row -> row.get("account.name", String.class), Collectors.mapping(row -> row.get("subject", String.class), Collectors.toList())));
        return session.select(Query.of(Account.class).where(Criteria.where("name").startsWith(prefix)), "id", "name", "employees", "city", "website").stream()
            .map(row -> row.get("name") + "=" + value(row) + ':' + points.getOrDefault(row.get("id", UUID.class), 0L) + ':'
                + notes.getOrDefault(row.get("name", String.class), List.of()).stream().sorted().collect(Collectors.joining(",")))
            .sorted().collect(Collectors.joining(" "));
    }

    private static int value(Row row) {
        int value = row.get("employees", Integer.class);
        return ("c" + value).equals(row.get("city")) && ("https://k" + value + ".example").equals(row.get("website")) ? value : HALF;
    }

    private static String lost(Session session) {
        return session.trusted().list(Query.of(SyncConflict.class)).stream().filter(one -> "employees".equals(one.getAttribute())).map(SyncConflict::getLost)
            .collect(Collectors.joining(" "));
    }

    private String exchanged() {
        try {
            BranchSync.Result done = link.exchange(Progress.none());
            return DONE + ' ' + done.pushed() + ' ' + done.pulled() + ' ' + done.conflicts() + ' ' + done.held();
        } catch (Unreachable e) {
            return UNREACHABLE + ' ' + e.reason().in(Locale.ENGLISH);
        } catch (PersistenceFailure e) {
            return FAILED + ' ' + e.message().in(Locale.ENGLISH);
        } catch (RuntimeException e) {
            return FAILED + " without a sentence: " + e;
        }
    }

    /** Exchanges until an exchange is whole: at once, as a rule; after a disk was full when the database has noticed that there is room. */
    private String settle() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        String done = exchanged();
        while (!done.startsWith(DONE) && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE_NANOS);
            done = exchanged();
        }
        if (!done.startsWith(DONE)) {
            throw new IllegalStateException(done);
        }
        return done;
    }

    private String check() {
        Outcome<CheckReport> check = checks.check(null, Progress.none());
        return check.isDone() ? check.value().findings().stream().map(found -> found.area() + ": " + found.sentence().in(Locale.ENGLISH)).collect(Collectors.joining("; "))
            : check.diagnostics().getFirst().message().in(Locale.ENGLISH);
    }
}
