package org.peyvand.simulation.internal.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what people were told with what there is, when everybody is at rest. */
final class Oracle {
    private final Run run;
    private final World world;
    private final Map<String, Map<String, String>> head;
    private final List<Map<String, String>> inbox;
    private final String held;
    private final List<String> wrong = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Oracle(Run run) {
        this.run = run;
        this.world = run.world();
        this.head = run.state(World.HEAD);
        this.inbox = (List<Map<String, String>>) world.head().ask("inbox", null);
        this.held = inbox.stream().filter(one -> "HELD".equals(one.get("kind"))).map(one -> one.get("content")).collect(Collectors.joining("\n"));
    }

    /** What must not be, in words; nothing when all is well. */
    List<String> wrong() {
        world.branches().forEach(this::same);
        run.intents().stream().filter(intent -> intent.isSure() && !intent.on().isEmpty()).filter(intent -> !isAccountedFor(intent))
            .forEach(intent -> wrong.add("Nobody knows any more of " + intent + (head.containsKey(intent.key()) ? ": " + head.get(intent.key()).get(intent.attribute()) : ": no such record")));
        sums();
        numbers();
        return wrong;
    }

    // ---- everybody has the same

    @SuppressWarnings("unchecked")
    private void same(String branch) {
        String incarnation = (String) world.node(branch).ask("incarnation", null);
        Map<String, Map<String, String>> due = (Map<String, Map<String, String>>) world.head().ask("scope", new String[] {world.id(branch), incarnation});
        Map<String, Map<String, String>> has = run.state(branch);
        Set<String> keys = new TreeSet<>(due.keySet());
        keys.addAll(has.keySet());
        for (String key : keys) {
            if (!Objects.equals(due.get(key), has.get(key)) && !isHeld(key)) {
                wrong.add(branch + " and the head office differ in " + key + ": " + difference(has.get(key), due.get(key)));
            }
        }
    }

    private boolean isHeld(String key) {
        return held.contains(key.substring(key.indexOf(' ') + 1));
    }

    private static String difference(Map<String, String> has, Map<String, String> due) {
        if (has == null || due == null) {
            return has == null ? "it is missing in the branch: " + due : "it is too much in the branch: " + has;
        }
        Set<String> names = new TreeSet<>(due.keySet());
        names.addAll(has.keySet());
        return names.stream().filter(name -> !Objects.equals(has.get(name), due.get(name))).map(name -> name + " is " + has.get(name) + " and should be " + due.get(name))
            .collect(Collectors.joining(", "));
    }

    // ---- nothing is lost

    private boolean isAccountedFor(Intent intent) {
        if (held.contains(intent.record()) && (intent.isNew() || intent.isDeletion() || held.contains(intent.after()))) {
            return true;
        }
        Map<String, String> record = head.get(intent.key());
        if (intent.isDeletion()) {
            return record == null || conflicts(intent).stream().anyMatch(one -> !"VALUE".equals(one.get("kind")));
        }
        if (record == null) {
            return run.intents().stream().anyMatch(other -> other.isDeletion() && takes(other, intent) && sawIt(other, intent));
        }
        return intent.isNew() || stands(intent, record.get(intent.attribute()));
    }

    private boolean stands(Intent intent, String present) {
        if ("employees".equals(intent.attribute())) {
            return true;    // see the sums
        }
        if ("text".equals(intent.attribute())) {
            String line = intent.after().substring(intent.after().lastIndexOf('\n') + 1);
            return present != null && present.contains(line) || conflicts(intent).stream().anyMatch(one -> String.valueOf(one.get("lost")).contains(line));
        }
        return Objects.equals(present, intent.after()) || others(intent).stream().anyMatch(other -> other.attribute().equals(intent.attribute()) && isAfter(other, intent))
            || conflicts(intent).stream().anyMatch(one -> intent.after().equals(one.get("lost")));
    }

    private static boolean isAfter(Intent other, Intent intent) {
        return other.before().equals(intent.after()) || "owner".equals(intent.attribute());
    }

    /** Parts go with their whole. */
    private static boolean takes(Intent deletion, Intent intent) {
        return deletion.key().equals(intent.key())
            || "core.contactpoint".equals(intent.entity()) && "core.account".equals(deletion.entity()) && deletion.name().equals(intent.name());
    }

    /** Whether whoever deleted the record may have known of the edit. */
    private static boolean sawIt(Intent deletion, Intent intent) {
        return intent.number() < deletion.number() && intent.wasOn(deletion.node(), deletion.number());
    }

    private List<Intent> others(Intent intent) {
        return run.intents().stream().filter(other -> other != intent && other.key().equals(intent.key())).toList();
    }

    private List<Map<String, String>> conflicts(Intent intent) {
        return inbox.stream().filter(one -> intent.record().equals(one.get("record")))
            .filter(one -> one.get("attribute") == null || one.get("attribute").equals(intent.attribute())).toList();
    }

    // ---- nothing is there twice

    /** Differences add up: each exactly once. */
    private void sums() {
        Set<String> records = new HashSet<>();
        run.intents().stream().filter(intent -> "employees".equals(intent.attribute())).forEach(intent -> records.add(intent.key()));
        for (String key : records) {
            List<Intent> all = run.intents().stream().filter(intent -> intent.key().equals(key)).toList();
            boolean clear = all.stream().noneMatch(Intent::isDeletion) && all.stream().allMatch(intent -> intent.isSure() && !intent.on().isEmpty());
            if (clear && !isHeld(key) && head.containsKey(key)) {
                int sum = 100 + all.stream().filter(intent -> "employees".equals(intent.attribute())).mapToInt(Oracle::difference).sum();
                if (!String.valueOf(sum).equals(head.get(key).get("employees"))) {
                    wrong.add("The differences of " + key + " add up to " + sum + ", not to " + head.get(key).get("employees") + ": " + all);
                }
            }
        }
    }

    private static int difference(Intent intent) {
        return Integer.parseInt(intent.after()) - Integer.parseInt(intent.before());
    }

    /** No two invoices have the same number. */
    private void numbers() {
        Map<String, List<String>> given = head.entrySet().stream().filter(one -> one.getKey().startsWith("sales.invoice ") && one.getValue().get("number") != null)
            .collect(Collectors.groupingBy(one -> one.getValue().get("number"), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        given.entrySet().stream().filter(one -> one.getValue().size() > 1).forEach(one -> wrong.add("The number " + one.getKey() + " was given twice: " + one.getValue()));
    }
}
