package org.peyvand.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.peyvand.simulation.internal.script.Chapter;
import org.peyvand.simulation.internal.script.Generator;
import org.peyvand.simulation.internal.script.Step;
import org.peyvand.simulation.internal.script.World;

/**
 * A head office and three branches, each a whole node with services, clock and Derby database of its own, to which everything happens that a seed draws. A chapter of
 * {@value #CHAPTER} rounds begins where everybody has just been enrolled, has a number of its own, and ends with a whole network and the question whether all have the same
 * and nothing is missing; chapter {@code s} is the same in every run.
 */
public final class Simulation implements AutoCloseable {
    /** Rounds in a chapter. */
    public static final int CHAPTER = 30;
    private static final List<String> BRANCHES = List.of("shiraz", "tabriz", "yazd");

    private final World world;
    private final Consumer<String> told;

    /**
     * Starts the nodes.
     *
     * @param folder empty; for their files
     * @param told is told how it goes, line by line
     */
    public Simulation(Path folder, Consumer<String> told) {
        this.world = new World(folder, BRANCHES);
        this.told = told;
    }

    /**
     * So many rounds.
     *
     * @param seed number of the first chapter
     * @param search seconds for which a shorter script is looked for when something is wrong
     * @param cancelled asked between chapters
     * @param most ends when so many chapters were wrong
     * @return what is wrong, with scripts and seeds
     */
    public List<String> run(int rounds, long seed, int search, int most, BooleanSupplier cancelled) {
        List<String> found = new ArrayList<>();
        long number = seed;
        for (int done = 0; done < rounds && found.size() < most && !cancelled.getAsBoolean(); done += CHAPTER) {
            List<Step> script = new Generator(number, BRANCHES).rounds(Math.min(CHAPTER, rounds - done));
            long chapter = number++;
            new Chapter(world).run(script).ifPresent(wrong -> found.add(report(chapter, script, wrong, search)));
            told.accept((done + CHAPTER) + " rounds, the last with --seed " + chapter);
        }
        return found;
    }

    private String report(long seed, List<Step> script, String wrong, int search) {
        told.accept("--seed " + seed + " is wrong: " + wrong.lines().findFirst().orElse(""));
        Chapter chapter = new Chapter(world);
        List<Step> shortest = chapter.shortest(script, wrong, System.nanoTime() + TimeUnit.SECONDS.toNanos(search));
        String why = chapter.run(shortest).orElse(wrong);
        String report = "./peyvand bench faults --rounds " + CHAPTER + " --seed " + seed + " replays it:\n" + lines(shortest) + "\n" + why;
        told.accept(report);
        return report;
    }

    /** A script that is written by hand; empty when all is well. */
    public Optional<String> play(String script) {
        return new Chapter(world).run(script.lines().filter(line -> !line.isBlank()).map(Step::read).toList());
    }

    private static String lines(List<Step> script) {
        return String.join("\n", script.stream().map(Step::toString).toList());
    }

    @Override
    public void close() {
        world.close();
    }
}
