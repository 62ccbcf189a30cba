package org.peyvand.bench.internal.sync;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What somebody says about {@code bench sync}. */
public final class SyncWishes {
    static final List<String> PARTS = List.of("load", "push", "pull", "fresh", "swarm");

    /** Of a push and a pull; {@code null} for as many as fit the wire. */
    @Option(names = "--changes", paramLabel = "N")
    Integer changes;

    @Option(names = "--batch", paramLabel = "N")
    int batch = 20;

    @Option(names = "--branches", paramLabel = "N")
    int branches = 500;

    /** Seconds in which each of them exchanges once. */
    @Option(names = "--seconds", paramLabel = "N")
    int seconds = 60;

    @Option(names = "--profile", paramLabel = "NAME")
    String profile = "lan";

    /** How often push and pull are measured; the first of several does not count. */
    @Option(names = "--times", paramLabel = "N")
    int times = 3;

    @Option(names = "--every", paramLabel = "MILLIS")
    int every = 500;

    @Option(names = "--parts", paramLabel = "NAME", split = ",")
    List<String> parts = new ArrayList<>();

    Shape shape() {
        return Shape.named(profile);
    }

    int changes() {
        return changes == null ? shape().changes() : changes;
    }

    /** All when none is named; the branches of the swarm do not begin again where they are cut. */
    List<String> parts() {
        return parts.isEmpty() ? PARTS.stream().filter(part -> shape().mostUncut() == 0 || !part.equals("swarm")).toList() : parts;
    }

    /** Whether all that is named is there. */
    public boolean isSound() {
        return PARTS.containsAll(parts) && Shape.ALL.stream().anyMatch(shape -> shape.name().equals(profile)) && changes() > 0 && batch > 0 && branches > 0 && seconds > 0 && times > 0 && every >= 0;
    }

    /** Of the compiler of the processes. */
    int tier = 4;

    /** Small ones for a test. */
    static SyncWishes small() {
        SyncWishes small = new SyncWishes();
        small.changes = 40;
        small.tier = 1;
        small.batch = 10;
        small.branches = 3;
        small.seconds = 1;
        small.times = 1;
        small.every = 50;
        return small;
    }
}
