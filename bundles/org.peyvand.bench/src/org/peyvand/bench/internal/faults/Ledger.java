package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.bench.internal.crash.CrashFound;

/**
 * The log of intents outside of the databases: what each process was told to store and what it has answered. Says whether what the databases have in the end can have
 * come of that.
 */
final class Ledger {
    private static final int POINTS = 2;

    private final Path file;
    private final Map<String, List<Deed>> byName = new LinkedHashMap<>();
    private final Map<String, Integer> stable = new HashMap<>();
    private int number;
    private int acknowledged;
    private int open;

    /** @param file where every line is on the disk before a process is told */
    Ledger(Path file) {
        this.file = file;
    }

    /** What became of a deed. */
    enum State {
        /** No answer came: it is stored as a whole or not at all. */
        OPEN,
        /** It is stored. */
        ACKNOWLEDGED,
        /** It is not stored. */
        REFUSED
    }

    /** A process that is asked. */
    @FunctionalInterface
    interface Process {
        /** The words of its answer. */
        List<String> ask(String... words) throws IOException, InterruptedException;
    }

    /** One write. */
    private static final class Deed {
        private final String who;
        private final String kind;
        private final int number;
        private State state = State.OPEN;
        private int before;

        Deed(String who, String kind, int number) {
            this.who = who;
            this.kind = kind;
            this.number = number;
        }

        boolean is(String wanted) {
            return kind.equals(wanted) && state != State.REFUSED;
        }
    }

    /**
     * Has something stored: {@code save} a customer, {@code alter} him, {@code note} something about him.
     *
     * @param who a word for the process
     * @param branch to whom a new record belongs; {@code -} for whoever works there
     * @return whether it was stored
     * @throws CrashFound when no answer came
     */
    boolean done(String who, Process process, String kind, String name, String branch) throws IOException, InterruptedException {
        Deed deed = new Deed(who, kind, ++number);
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(deed);
        write("I " + number + ' ' + who + ' ' + kind + ' ' + name);
        open++;
        List<String> answer = process.ask(kind, name, Integer.toString(number), branch);
        open--;
        deed.state = answer.getFirst().equals(FaultNode.REFUSED) ? State.REFUSED : State.ACKNOWLEDGED;
        write(deed.state.name().charAt(0) + " " + deed.number + ' ' + String.join(" ", answer));
        if (deed.state == State.ACKNOWLEDGED) {
            deed.before = Integer.parseInt(answer.getFirst());
            acknowledged++;
            return true;
        }
        return false;
    }

    private void write(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Deeds without an answer. */
    int open() {
        return open;
    }

    /** What is there of a customer. */
    private record Seen(int value, int points, List<String> notes) {
        static Seen of(String words) {
            String[] parts = words.split(":", 3);
            return new Seen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2].isEmpty() ? List.of() : Arrays.asList(parts[2].split(",")));
        }
    }

    /**
     * Compares what all have after a whole exchange with what they were told.
     *
     * @param prefix of the names that are looked at
     * @param look what everybody has of those
     * @param lost values that have lost in conflicts
     * @throws CrashFound with everything that does not fit
     */
    void verify(String prefix, List<String> look, List<String> lost) {
        Map<String, Seen> seen = look.stream().filter(words -> !words.isEmpty())
            .collect(Collectors.toMap(words -> words.substring(0, words.indexOf('=')), words -> Seen.of(words.substring(words.indexOf('=') + 1))));
        List<String> wrong = new ArrayList<>();
        byName.forEach((name, deeds) -> {
            if (name.startsWith(prefix)) {
                verify(name, deeds, seen.remove(name), lost, wrong);
            }
        });
        seen.keySet().forEach(name -> wrong.add("nobody has made " + name));
        if (!wrong.isEmpty()) {
            throw new CrashFound(String.join("; ", wrong));
        }
    }

    private void verify(String name, List<Deed> deeds, Seen seen, List<String> lost, List<String> wrong) {
        Deed made = deeds.getFirst();
        if (seen == null) {
            if (made.state == State.ACKNOWLEDGED) {
                wrong.add(name + " is lost");
            }
            return;
        }
        if (seen.points() != POINTS) {
            wrong.add(name + " has " + seen.points() + " numbers");
        }
        for (Deed deed : deeds) {
            long times = seen.notes().stream().filter(Integer.toString(deed.number)::equals).count();
            boolean note = deed.is("note");
            if (times > (note ? 1 : 0) || note && deed.state == State.ACKNOWLEDGED && times == 0) {
                wrong.add("note " + deed.number + " of " + name + " is there " + times + " times");
            }
        }
        Set<Integer> known = new HashSet<>(List.of(made.number, stable.getOrDefault(name, made.number)));
        deeds.stream().filter(deed -> deed.is("alter")).forEach(deed -> known.add(deed.number));
        if (!known.contains(seen.value())) {
            wrong.add(name + " has " + (seen.value() == FaultNode.HALF ? "half a change" : "the value " + seen.value()));
        }
        accounted(name, deeds, seen.value(), lost, wrong);
        stable.put(name, seen.value());
    }

    /** Each acknowledged value stands, was seen by whoever wrote over it, or has lost and says so. */
    private static void accounted(String name, List<Deed> deeds, int value, List<String> lost, List<String> wrong) {
        Set<Integer> replaced = deeds.stream().filter(deed -> deed.is("alter") && deed.state == State.ACKNOWLEDGED).map(deed -> deed.before).collect(Collectors.toSet());
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            boolean unknownFollows = deeds.subList(i + 1, deeds.size()).stream().anyMatch(next -> next.state == State.OPEN && next.is("alter"));
            if ((deed.is("alter") || deed.is("save")) && deed.state == State.ACKNOWLEDGED && deed.number != value && !replaced.contains(deed.number) && !unknownFollows
                    && !lost.contains(Integer.toString(deed.number))) {
                wrong.add("the value " + deed.number + " by " + deed.who + " of " + name + " is gone; there is " + value);
            }
        }
    }
}
