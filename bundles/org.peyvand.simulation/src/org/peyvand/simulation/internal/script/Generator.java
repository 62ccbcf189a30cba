package org.peyvand.simulation.internal.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws scripts: in each round some people edit, some branches exchange, and something goes wrong. */
public final class Generator {
    private static final List<String> FIELDS = List.of("phone", "phone", "name", "city", "street");
    private static final List<String> DRIFTS = List.of("phone", "city", "employees", "lose", "more");
    private static final int RECENT = 5;
    private static final long DAY = 86_400_000L;

    private final Random random;
    private final List<String> branches;
    private final List<String> nodes;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> homes = new HashMap<>();
    private int values;

    /** @param branches names of the branches; the head office is {@value World#HEAD} */
    public Generator(long seed, List<String> branches) {
        this.random = new Random(seed);
        this.branches = branches;
        this.nodes = new ArrayList<>(branches);
        nodes.add(World.HEAD);
    }

    /** So many rounds. */
    public List<Step> rounds(int count) {
        List<Step> script = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            script.add(create(branches.get(i % branches.size())));
        }
        for (int round = 0; round < count; round++) {
            round(script);
        }
        return script;
    }

    private void round(List<Step> script) {
        int edits = 1 + random.nextInt(4);
        int fault = random.nextInt(edits + 1);
        for (int i = 0; i <= edits; i++) {
            if (i == fault) {
                fault(script);
            }
            if (i < edits) {
                script.add(edit());
            }
            if (random.nextInt(5) == 0) {
                script.add(Step.of("exchange", branch()));
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String branch() {
        return any(branches);
    }

    private String node() {
        return any(nodes);
    }

    private String name() {
        return names.get(Math.max(0, names.size() - 1 - random.nextInt(RECENT)));
    }

    private String value() {
        return "v" + ++values + "x";
    }

    private Step create(String node) {
        names.add("c" + (names.size() + 1) + "x");
        homes.put(names.getLast(), node);
        return Step.of("create", node, names.getLast());
    }

    private Step edit() {
        String name = name();
        String node = near(name);
        return switch (random.nextInt(23)) {
            case 0, 1 -> create(node());
            case 2, 3, 4 -> Step.of("add", node, name, 1 + random.nextInt(9));
            case 5, 6, 7 -> Step.of("text", node, name, value());
            case 8 -> Step.of("note", node, name, value());
            case 9 -> Step.of("part", node, name, value());
            case 10, 11 -> Step.of("number", node, name, value());
            case 12 -> Step.of("give", random.nextInt(3) == 0 ? node : World.HEAD, name, branch());
            case 13 -> random.nextInt(2) == 0 ? Step.of("delete", node, name) : Step.of("drop", node, name);
            case 20 -> Step.of("deal", node, name, value());
            case 21, 22 -> Step.of("invoice", node, name);
            default -> Step.of("set", node, name, any(FIELDS), value());
        };
    }

    /** Where the customer probably is. */
    private String near(String name) {
        int dice = random.nextInt(10);
        return dice < 5 ? homes.get(name) : dice < 9 ? World.HEAD : node();
    }

    private void fault(List<Step> script) {
        int call = 1 + random.nextInt(5);
        switch (random.nextInt(24)) {
            case 0, 1 -> script.add(Step.of("exchange", branch(), "cut@" + call));
            case 2, 3 -> script.add(Step.of("exchange", branch(), "lost@" + call));
            case 4 -> script.add(Step.of("exchange", branch(), "twice@" + call, "html@" + (call + 1)));
            case 5 -> script.add(Step.of("exchange", branch(), "late@" + call));
            case 6 -> script.add(Step.of("exchange", branch(), "stale@" + call, "half@" + (call + 2)));
            case 7 -> meanwhile(script, call);
            case 8, 9 -> script.add(Step.of("exchange", branch(), "power@" + (random.nextBoolean() ? World.HEAD : "branch") + ":" + random.nextInt(160)));
            case 10 -> {
                Step edit = edit();
                List<String> words = new ArrayList<>(List.of("blackout", String.valueOf(random.nextInt(24))));
                words.addAll(edit.words());
                script.add(new Step(words));
            }
            case 11 -> script.add(Step.of("crash", node()));
            case 12 -> script.add(Step.of("clock", node(), skew()));
            case 13 -> script.add(Step.of("backup", node()));
            case 14, 15 -> script.add(Step.of("restore", random.nextInt(3) == 0 ? World.HEAD : branch()));
            case 16, 17 -> script.add(drift());
            case 18 -> script.add(Step.of("copy", branch()));
            case 19, 20 -> twin(script);
            case 21 -> script.add(Step.of("empty", World.HEAD));
            case 22 -> script.add(poison());
            default -> script.add(Step.of("decide", World.HEAD, any(List.of("accept", "discard", "retry"))));
        }
    }

    /** A row is changed beneath the program. */
    private Step drift() {
        return Step.of("drift", branch(), random.nextBoolean() ? World.HEAD : "branch", name(), any(DRIFTS), random.nextInt(1_000_000));
    }

    /** Somebody works with a copy of a branch's folder. */
    private void twin(List<Step> script) {
        String branch = branch();
        if (random.nextBoolean()) {
            script.add(Step.of("copy", branch));
            script.add(edit());
        }
        List<String> words = new ArrayList<>(List.of("twin", branch));
        List<String> edit = new ArrayList<>(edit().words());
        edit.set(1, branch);
        words.addAll(edit);
        script.add(new Step(words));
    }

    /** A customer for another branch, which the head office does not take from this one. */
    private Step poison() {
        String branch = branch();
        names.add("c" + (names.size() + 1) + "x");
        homes.put(names.getLast(), branch);
        return Step.of("poison", branch, names.getLast(), branches.get((branches.indexOf(branch) + 1) % branches.size()));
    }

    private long skew() {
        return switch (random.nextInt(4)) {
            case 0 -> 3 * DAY;
            case 1 -> -3 * DAY;
            case 2 -> random.nextInt(240_000) - 120_000L;
            default -> 0;
        };
    }

    /** While a branch exchanges, somebody edits there, at the head office, or another branch exchanges too. */
    private void meanwhile(List<Step> script, int call) {
        String branch = branch();
        List<String> words = new ArrayList<>(List.of("exchange", branch, "meanwhile@" + call));
        if (random.nextInt(3) == 0) {
            String other = branches.get((branches.indexOf(branch) + 1) % branches.size());
            words.addAll(List.of("exchange", other));
        } else {
            words.addAll(edit().words());
        }
        script.add(new Step(words));
    }
}
