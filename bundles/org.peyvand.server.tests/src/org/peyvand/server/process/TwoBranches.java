package org.peyvand.server.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two branches with databases of their own, somebody who works in the head office's database, and a log of what all of them were told to store. */
final class TwoBranches implements AutoCloseable {
    private static final int POINTS = 2;

    private final CommandProcess head;
    private final Map<String, CommandProcess> branches = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Customer> told = new TreeMap<>();
    private final List<String> order = new ArrayList<>(List.of("shiraz", "tabriz"));
    private int number;

    /** What was stored of a customer. */
    private static final class Customer {
        private final List<String> notes = new ArrayList<>();
        private int value;
    }

    /**
     * Starts all, and enrols the branches.
     *
     * @param database what stands in {@code database.properties} of the head office
     * @param port of the head office on this computer
     */
    TwoBranches(Path folder, String database, int port) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("desk")).resolve("database.properties"), database);
        head = CommandProcess.start(folder.resolve("desk"));
        for (String name : order) {
            branches.put(name, CommandProcess.start(folder.resolve(name)));
        }
        for (String name : order) {
            String[] opened = head.ask("open", name).split(" ");
            ids.put(name, opened[0]);
            branches.get(name).ask("enrol", "https://localhost:" + port, opened[1]);
        }
    }

    /** New customers in each branch, made there and at the head office, and something about those that are known to both. */
    void work() throws IOException {
        for (String name : order) {
            CommandProcess branch = branches.get(name);
            List<String> known = told.keySet().stream().filter(one -> one.startsWith(name)).toList();
            save(branch, name, "-");
            save(head, name, ids.get(name));
            for (int i = 0; i < known.size(); i++) {
                // one of both at a time: what loses in a conflict is looked at elsewhere
                alter(i % 2 == 0 ? branch : head, known.get(i));
                note(branch, known.get(i), "-");
                note(head, known.get(i), ids.get(name));
            }
        }
    }

    private void save(CommandProcess where, String branch, String id) throws IOException {
        String name = branch + String.format(Locale.ROOT, "%04d", ++number);
        stored(where.ask("save", name, Integer.toString(number), id));
        Customer customer = new Customer();
        customer.value = number;
        told.put(name, customer);
    }

    private void alter(CommandProcess where, String name) throws IOException {
        stored(where.ask("alter", name, Integer.toString(++number)));
        told.get(name).value = number;
    }

    private void note(CommandProcess where, String name, String id) throws IOException {
        String text = Integer.toString(++number);
        stored(where.ask("note", name, text, id));
        told.get(name).notes.add(text);
    }

    private static void stored(String answer) {
        assertTrue(answer.matches("\\d+"), answer);
    }

    /** Both at once, over new connections; then again until all is said, whatever has become of the first. */
    void exchange() throws IOException {
        Collections.reverse(order);
        for (String how : List.of("begin", "finish", "settle")) {
            for (String name : order) {
                branches.get(name).tell(how);
            }
            for (String name : order) {
                String done = branches.get(name).answer();
                assertTrue(how.equals("finish") || done.startsWith("begun") || done.matches("done \\d+ \\d+ 0 0"), done);
            }
        }
    }

    /** Each branch has what is its own, as it was told, and the head office has all. */
    void compare() throws IOException {
        for (String name : order) {
            String expected = told.entrySet().stream().filter(one -> one.getKey().startsWith(name))
                .map(one -> one.getKey() + '=' + one.getValue().value + ':' + POINTS + ':' + one.getValue().notes.stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
            assertEquals(expected, head.ask("look", name).strip());
            for (String other : order) {
                assertEquals(other.equals(name) ? expected : "", branches.get(other).ask("look", name).strip(), other);
            }
        }
        assertEquals("0", head.ask("held"));
    }

    @Override
    public void close() throws InterruptedException {
        head.close();
        for (CommandProcess branch : branches.values()) {
            branch.close();
        }
    }
}
