package org.peyvand.simulation.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A script from the beginning of a world to its end: whether all is well then, and the shortest script that shows when not. */
public final class Chapter {
    private final World world;

    /** On a world that is used for nothing else meanwhile. */
    public Chapter(World world) {
        this.world = world;
    }

    /** What is wrong after a script; empty when all is well. */
    public Optional<String> run(List<Step> script) {
        Run run = new Run(world);
        String wrong;
        try {
            run.run(script);
            wrong = String.join("\n", new Oracle(run).wrong());
            if (wrong.isEmpty()) {
                run.compare();
            }
        } catch (Broken e) {
            return Optional.of(e.getMessage());
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong + "\n" + intents(run, wrong));
    }

    /** What was done to the customers that something is wrong with. */
    private static String intents(Run run, String wrong) {
        Set<String> names = run.intents().stream().filter(intent -> wrong.contains(intent.record())).map(Intent::name).collect(Collectors.toSet());
        return run.intents().stream().filter(intent -> names.contains(intent.name())).map(Intent::toString).collect(Collectors.joining("\n"));
    }

    /**
     * A shorter script that is wrong in the same way, as far as time allows.
     *
     * @param until when to stop, {@link System#nanoTime}
     */
    public List<Step> shortest(List<Step> script, String wrong, long until) {
        String kind = kind(wrong);
        List<Step> best = new ArrayList<>(script);
        int size = Math.max(1, best.size() / 2);
        while (size >= 1) {
            boolean shorter = false;
            for (int from = best.size() - size; from > -size && System.nanoTime() < until; from -= size) {
                List<Step> tried = without(best, Math.max(0, from), Math.min(best.size(), from + size));
                if (!tried.isEmpty() && run(tried).filter(found -> kind(found).equals(kind)).isPresent()) {
                    best = tried;
                    shorter = true;
                }
            }
            size = size == 1 && shorter ? 1 : size / 2;
            if (System.nanoTime() >= until) {
                return best;
            }
        }
        return best;
    }

    private static List<Step> without(List<Step> script, int from, int to) {
        List<Step> left = new ArrayList<>(script.subList(0, from));
        left.addAll(script.subList(to, script.size()));
        return left;
    }

    /** Its first words, without what is drawn anew each time. */
    private static String kind(String wrong) {
        String first = wrong.lines().findFirst().orElse("");
        return first.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("[0-9]+", "").replaceAll("(shiraz|tabriz|yazd|head)", "").substring(0, Math.min(18, first.length() / 2));
    }
}
