package org.peyvand.simulation.internal.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.peyvand.simulation.internal.node.SimulatedNode;

/** One script on one world, with the log of what people were told is stored. */
final class Run {
    private static final int MOST_EXCHANGES = 10;
    private static final long STEP_MILLIS = 700;
    private static final List<String> EDITS = List.of("create", "set", "add", "text", "note", "part", "number", "give", "delete", "drop", "poison", "deal", "invoice");

    private final World world;
    private final List<Intent> intents = new ArrayList<>();
    private final Copies backups;
    private final Copies copied;
    /** Branches with which somebody else has worked too: one of both is turned away and has to be enrolled anew. */
    private final Set<String> twinned = new HashSet<>();
    private final Map<String, List<byte[]>> heard = new HashMap<>();
    private Throwable headFailed;

    Run(World world) {
        this.world = world;
        this.backups = new Copies(this, world::backup);
        this.copied = new Copies(this, world::twin);
        world.reset();
        world.branches().forEach(branch -> heard.put(branch, new ArrayList<>()));
    }

    List<Intent> intents() {
        return intents;
    }

    World world() {
        return world;
    }

    void run(List<Step> script) {
        for (Step step : script) {
            try {
                step(step);
            } catch (Broken e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Broken(step + ": " + chain(e), e);
            }
        }
        heal();
    }

    private static String chain(Throwable e) {
        List<String> found = new ArrayList<>();
        for (Throwable one = e; one != null; one = one.getCause()) {
            found.add(one + " at " + Arrays.stream(one.getStackTrace()).limit(3).toList());
        }
        return String.join("\n  by ", found);
    }

    private void step(Step step) {
        world.later(STEP_MILLIS);
        if (EDITS.contains(step.what())) {
            edit(step);
            return;
        }
        switch (step.what()) {
            case "exchange" -> exchange(step);
            case "blackout" -> blackout(step);
            case "crash" -> world.node(step.where()).crash();
            case "clock" -> world.node(step.where()).clockOff(Long.parseLong(step.words().get(2)));
            case "backup" -> backups.take(step.where());
            case "restore" -> restore(step.where());
            case "drift" -> drift(step);
            case "copy" -> copied.take(step.where());
            case "twin" -> twin(step);
            case "empty" -> empty();
            case "decide" -> world.head().ask("decide", step.words().get(2));
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    // ---- edits

    private void edit(Step step) {
        List<String> words = new ArrayList<>(step.words());
        String node = words.remove(1);
        names(words);
        List<String> told = new ArrayList<>();
        if ("done".equals(edit(world.node(node), words, told))) {
            note(node, words.get(1), told, true);
        }
    }

    /** Puts somebody's identifier in the place of his branch. */
    private void names(List<String> words) {
        if (List.of("give", "poison").contains(words.getFirst())) {
            words.set(2, world.user(words.get(2)));
        }
    }

    /** @param told what it changes, also when it does not come to an end */
    private static String edit(SimulatedNode node, List<String> words, List<String> told) {
        return (String) node.ask("edit", new Object[] {words.toArray(String[]::new), told});
    }

    private void note(String node, String name, List<String> told, boolean sure) {
        for (int at = 0; at + 4 < told.size(); at += 5) {
            intents.add(new Intent(intents.size(), node, name, told.subList(at, at + 5), sure));
        }
    }

    /** The power goes while somebody edits; he is not told whether it was stored. */
    private void blackout(Step step) {
        Step edit = new Step(step.from(2));
        SimulatedNode node = world.node(edit.where());
        node.powerFor(Long.parseLong(step.words().get(1)));
        List<String> words = new ArrayList<>(edit.words());
        words.remove(1);
        names(words);
        List<String> told = new ArrayList<>();
        boolean done = false;
        try {
            done = "done".equals(edit(node, words, told));
        } catch (RuntimeException e) {
            if (!node.isOff()) {
                throw e;
            }
        }
        boolean off = node.isOff();
        if (off) {
            node.start();
        }
        node.powerOn();
        if (done || off) {
            note(edit.where(), words.get(1), told, done);
        }
    }

    // ---- exchanges

    private void exchange(Step step) {
        String branch = step.where();
        Map<Integer, String> faults = new HashMap<>();
        Step meanwhile = null;
        for (int i = 2; i < step.words().size() && meanwhile == null; i++) {
            String[] fault = step.words().get(i).split("[@:]");
            if ("power".equals(fault[0])) {
                world.node(World.HEAD.equals(fault[1]) ? World.HEAD : branch).powerFor(Long.parseLong(fault[2]));
            } else {
                faults.put(Integer.parseInt(fault[1]), fault[0]);
            }
            meanwhile = "meanwhile".equals(fault[0]) ? new Step(step.from(i + 1)) : null;
        }
        Step other = meanwhile;
        Wire wire = new Wire(answering(branch), faults, heard.get(branch), () -> step(other));
        exchange(branch, wire);
        wire.deliverLate();
    }

    private UnaryOperator<byte[]> answering(String branch) {
        SimulatedNode head = world.head();
        UnaryOperator<byte[]> real = head.answering(world.id(branch));
        return call -> {
            try {
                return real.apply(call);
            } catch (RuntimeException e) {
                if (!head.isOff()) {
                    headFailed = e;
                }
                throw e;
            }
        };
    }

    /** @return what came of it; {@code null} when it failed as it may */
    @SuppressWarnings("unchecked")
    private Map<String, Long> exchange(String branch, Wire wire) {
        SimulatedNode node = world.node(branch);
        Map<String, Long> result = null;
        headFailed = null;
        Set<Integer> here = on(branch);
        RuntimeException failed = null;
        try {
            result = (Map<String, Long>) node.ask("sync", wire);
        } catch (RuntimeException e) {
            failed = e;
            if (isRefused(e) && twinned.contains(branch)) {
                node.ask("join", world.id(branch));
            }
        }
        boolean dark = node.isOff() || world.head().isOff();
        for (SimulatedNode one : List.of(node, world.head())) {
            if (one.isOff()) {
                one.start();
            }
            one.powerOn();
        }
        if (headFailed != null) {
            throw new Broken("The head office fails: " + chain(headFailed), headFailed);
        }
        if (failed != null && !dark && !isCut(failed) && !(isRefused(failed) && twinned.contains(branch))) {
            throw new Broken("The exchange of " + branch + " fails: " + chain(failed), failed);
        }
        spread(branch, here, result != null);
        return result;
    }

    private static boolean isCut(RuntimeException e) {
        return e instanceof Wire.Cut || e.getClass().getSimpleName().equals("Unreachable");
    }

    private static boolean isRefused(RuntimeException e) {
        return e.getClass().getSimpleName().equals("Refused");
    }

    Set<Integer> on(String node) {
        Set<Integer> found = new HashSet<>();
        intents.stream().filter(one -> one.on().contains(node)).forEach(one -> found.add(one.number()));
        return found;
    }

    private void spread(String branch, Set<Integer> here, boolean whole) {
        Set<String> records = whole ? keys(branch) : Set.of();
        for (Intent intent : intents) {
            if (whole && here.contains(intent.number())) {
                intent.on().add(World.HEAD);
            }
            if (whole && intent.on().contains(World.HEAD) && records.contains(intent.key())) {
                intent.on().add(branch);
            }
            if (intent.mayBeOn(branch) || intent.mayBeOn(World.HEAD)) {
                intent.maybe(branch, intents.size());
                intent.maybe(World.HEAD, intents.size());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> keys(String node) {
        return (Set<String>) world.node(node).ask("keys", null);
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, String>> state(String node) {
        return (Map<String, Map<String, String>>) world.node(node).ask("state", null);
    }

    // ---- copies

    private void restore(String name) {
        backups.put(name);
        if (backups.has(name) && !World.HEAD.equals(name)) {
            world.node(name).markRestored();
        }
    }

    /** Somebody works with a copy of a branch's folder, exchanges, and goes; then the branch itself goes on. */
    private void twin(Step step) {
        String branch = step.where();
        if (!copied.has(branch)) {
            return;
        }
        twinned.add(branch);
        Copies own = new Copies(this, world::aside);
        own.take(branch);
        copied.put(branch);
        step(new Step(step.from(2)));
        exchange(branch, new Wire(answering(branch), Map.of(), heard.get(branch), () -> { }));
        own.put(branch);
    }

    /** The head office comes up with an empty database: no branch exchanges with it, and none is changed; then the right one is there again. */
    private void empty() {
        Copies own = new Copies(this, world::aside);
        own.take(World.HEAD);
        world.head().replace(world.blank());
        for (String branch : world.branches()) {
            Map<String, Map<String, String>> before = state(branch);
            try {
                world.node(branch).ask("sync", new Wire(answering(branch), Map.of(), heard.get(branch), () -> { }));
                throw new Broken(branch + " exchanges with an empty head office");
            } catch (RuntimeException e) {
                if (!isRefused(e)) {
                    throw e;
                }
            }
            if (!before.equals(state(branch))) {
                throw new Broken(branch + " was changed by an empty head office");
            }
        }
        own.put(World.HEAD);
    }

    // ---- what changes beneath the program

    /** Words: branch, whether at the head office or there, number of the customer, what, value. When both have told each other all, a row is changed, found and put right. */
    private void drift(Step step) {
        String branch = step.where();
        List<String> words = step.words();
        Wire before = new Wire(answering(branch), Map.of(), heard.get(branch), () -> { });
        if (exchange(branch, before) == null) {
            return;
        }
        String target = (String) world.node(branch).ask("target", new String[] {words.get(4), words.get(3)});
        if (target == null || isHeld(target)) {
            return;
        }
        SimulatedNode node = World.HEAD.equals(words.get(2)) ? world.head() : world.node(branch);
        boolean more = "more".equals(words.get(4));
        int changed = (Integer) node.ask("beneath", new String[] {words.get(4), target, more ? UUID.randomUUID().toString() : words.get(5)});
        Map<String, Long> found = verify(branch);
        if (changed > 0 && found.get("different") == 0) {
            throw new Broken("Nobody sees what was changed beneath: " + step + " " + target);
        }
        if (!found.get("different").equals(found.get("repaired"))) {
            throw new Broken("What was changed beneath stays different: " + step + " " + found);
        }
    }

    @SuppressWarnings("unchecked")
    private boolean isHeld(String record) {
        return ((List<Map<String, String>>) world.head().ask("inbox", null)).stream().anyMatch(one -> "HELD".equals(one.get("kind")) && one.get("content").contains(record));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> verify(String branch) {
        try {
            return (Map<String, Long>) world.node(branch).ask("verify", new Wire(answering(branch), Map.of(), heard.get(branch), () -> { }));
        } catch (RuntimeException e) {
            throw new Broken("The comparison of " + branch + " fails: " + chain(e), e);
        }
    }

    // ---- the end

    /** All clocks are right, the wire is whole: after a few exchanges nobody has anything to tell any more. */
    private void heal() {
        world.later(600_000);
        boolean quiet = false;
        for (int i = 0; i < MOST_EXCHANGES && !quiet; i++) {
            quiet = true;
            for (String branch : world.branches()) {
                Map<String, Long> result = exchange(branch, new Wire(answering(branch), Map.of(), heard.get(branch), () -> { }));
                quiet &= result != null && result.get("pushed") + result.get("pulled") == 0;
            }
        }
        if (!quiet) {
            throw new Broken("After " + MOST_EXCHANGES + " exchanges of each branch there is still something to tell");
        }
    }

    /** What was not changed beneath the program is the same by the digests, too. */
    void compare() {
        for (String branch : world.branches()) {
            Map<String, Long> found = verify(branch);
            if (found.get("different") != 0) {
                throw new Broken("By the digests " + branch + " and the head office differ, though nothing was changed beneath: " + found);
            }
        }
    }
}
