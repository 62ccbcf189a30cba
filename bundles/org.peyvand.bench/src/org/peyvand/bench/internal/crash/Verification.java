package org.peyvand.bench.internal.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.Person;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;

/** Compares the database with the log of intents: what was acknowledged is there, and nothing is there by half. */
final class Verification {
    private static final int IMPORT_PREFIX = "import-".length();

    private final IntentHistory history;
    private final Map<String, List<Row>> accounts;
    private final Map<String, List<Row>> leads;
    private final Map<String, Long> people;
    private final Map<String, Long> deals;
    private final Map<String, Long> notes;
    private final Map<UUID, Long> points;
    private final Map<String, Row> imports;
    private final Map<String, Long> imported = new HashMap<>();
    private final Set<UUID> logged;
    private final List<String> wrong = new ArrayList<>();

    private Verification(IntentHistory history, Session session) {
        this.history = history;
        this.accounts = named(session, Account.class, "name", "id", "city", "website", "employees");
        this.leads = named(session, Lead.class, "name", "convertedAt", "convertedAccount.id", "convertedPerson.id", "convertedOpportunity.id");
        this.people = counted(session, Person.class, "lastName");
        this.deals = counted(session, Opportunity.class, "account.name");
        this.notes = counted(session, Activity.class, "subject");
        this.points = session.select(Query.of(ContactPoint.class), "ownerId").stream()
            .collect(Collectors.groupingBy(row -> row.get("ownerId", UUID.class), Collectors.counting()));
        this.imports = session.select(Query.of(ImportRecord.class), "name", "created").stream()
            .collect(Collectors.toMap(row -> row.get("name", String.class), Function.identity()));
        this.logged = new HashSet<>(session.select(Query.of(ChangeEntry.class), "recordId").stream().map(row -> row.get("recordId", UUID.class)).toList());
    }

    /** What does not fit, one sentence each; nothing when all is well. */
    static List<String> of(IntentHistory history, Session session) {
        Verification verification = new Verification(history, session);
        verification.verify();
        return verification.wrong;
    }

    private void verify() {
        for (String name : accounts.keySet()) {
            if (name.startsWith("import-")) {
                imported.merge(name.substring(0, name.indexOf(' ', IMPORT_PREFIX)), 1L, Long::sum);
            }
        }
        accounts.values().forEach(rows -> rows.forEach(row -> must(logged.contains(row.get("id", UUID.class)), "the change log does not know", row)));
        Map<String, List<Deed>> byName = history.deeds().stream().collect(Collectors.groupingBy(Deed::name, LinkedHashMap::new, Collectors.toList()));
        byName.values().forEach(this::verify);
    }

    private void verify(List<Deed> deeds) {
        Deed first = deeds.getFirst();
        switch (first.kind()) {
            case SAVE -> saved(first, deeds);
            case LEAD -> lead(first, deeds.size() > 1 ? deeds.get(1) : null);
            case IMPORT -> imported(first);
            default -> throw new IllegalStateException(first.line());
        }
    }

    private void saved(Deed first, List<Deed> deeds) {
        List<Row> rows = accounts.getOrDefault(first.name(), List.of());
        Deed last = deeds.getLast();
        boolean deleting = last.kind() == Deed.Kind.DELETE && history.state(last) != IntentHistory.State.REFUSED;
        boolean may = history.state(first) != IntentHistory.State.REFUSED && !(deleting && history.state(last) == IntentHistory.State.ACKNOWLEDGED);
        boolean must = history.state(first) == IntentHistory.State.ACKNOWLEDGED && !deleting;
        must(rows.size() <= (may ? 1 : 0) && rows.size() >= (must ? 1 : 0), rows.size() + " customers for", first);
        if (rows.isEmpty()) {
            must(notes.getOrDefault(first.name(), 0L) == 0, "a note without its customer for", first);
            return;
        }
        Row row = rows.getFirst();
        must(notes.getOrDefault(first.name(), 0L) == 1, "not one note for", first);
        must(points.getOrDefault(row.get("id", UUID.class), 0L) == 2, "not two ways to reach", first);
        Set<Integer> values = new HashSet<>(Set.of(0));
        for (Deed deed : deeds) {
            if (deed.kind() == Deed.Kind.CHANGE && history.state(deed) != IntentHistory.State.REFUSED) {
                if (history.state(deed) == IntentHistory.State.ACKNOWLEDGED) {
                    values.clear();
                }
                values.add(deed.value());
            }
        }
        int value = row.get("employees", Integer.class);
        must(values.contains(value), "the value " + value + " and not of " + values + " in", first);
        must(("c" + value).equals(row.get("city")) && ("https://k" + value + ".example").equals(row.get("website")), "half a change " + row + " in", first);
    }

    private void lead(Deed made, Deed converted) {
        List<Row> rows = leads.getOrDefault(made.name(), List.of());
        IntentHistory.State state = history.state(made);
        must(rows.size() <= (state == IntentHistory.State.REFUSED ? 0 : 1) && rows.size() >= (state == IntentHistory.State.ACKNOWLEDGED ? 1 : 0),
            rows.size() + " leads for", made);
        boolean is = !rows.isEmpty() && rows.getFirst().get("convertedAt") != null;
        IntentHistory.State wanted = converted == null ? IntentHistory.State.REFUSED : history.state(converted);
        must(wanted == IntentHistory.State.OPEN || is == (wanted == IntentHistory.State.ACKNOWLEDGED), "converted is " + is + " for", made);
        long whole = is ? 1 : 0;
        must(accounts.getOrDefault(made.name(), List.of()).size() == whole && people.getOrDefault(made.name(), 0L) == whole
            && deals.getOrDefault(made.name(), 0L) == whole, "half a conversion of", made);
        if (is) {
            must(accounts.get(made.name()).getFirst().get("id").equals(rows.getFirst().get("convertedAccount.id"))
                && rows.getFirst().get("convertedPerson.id") != null && rows.getFirst().get("convertedOpportunity.id") != null, "no links in", made);
        }
    }

    private void imported(Deed deed) {
        long rows = imported.getOrDefault(deed.name(), 0L);
        Row record = imports.get(deed.name() + ".csv");
        long told = record == null ? 0 : record.get("created", Long.class);
        must(rows == told, rows + " rows, but its record says " + told + " of", deed);
        must(history.state(deed) == IntentHistory.State.ACKNOWLEDGED ? rows == deed.value() : rows == deed.value() || rows % Storm.BATCH == 0,
            rows + " rows are no whole transactions of", deed);
    }

    private void must(boolean condition, String what, Object about) {
        if (!condition) {
            wrong.add(what + ' ' + (about instanceof Deed deed ? deed.line() + " (" + history.state(deed) + ')' : about));
        }
    }

    private static Map<String, List<Row>> named(Session session, Class<? extends DomainEntity> type, String name, String... more) {
        String[] paths = new String[more.length + 1];
        paths[0] = name;
        System.arraycopy(more, 0, paths, 1, more.length);
        return session.select(Query.of(type), paths).stream().collect(Collectors.groupingBy(row -> row.get(name, String.class)));
    }

    private static Map<String, Long> counted(Session session, Class<? extends DomainEntity> type, String name) {
        return session.select(Query.of(type), name).stream().filter(row -> row.get(name) != null)
            .collect(Collectors.groupingBy(row -> row.get(name, String.class), Collectors.counting()));
    }
}
