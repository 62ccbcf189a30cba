package org.peyvand.simulation.internal.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Copies of the disks of nodes, with what people were told is stored on them. */
final class Copies {
    private final Run run;
    private final Function<String, Path> places;
    private final Map<String, Set<Integer>> stored = new HashMap<>();

    /** @param places where the copy of a node is kept */
    Copies(Run run, Function<String, Path> places) {
        this.run = run;
        this.places = places;
    }

    /** Copies a node as it is now. */
    void take(String name) {
        run.world().node(name).image(places.apply(name));
        stored.put(name, run.on(name));
    }

    boolean has(String name) {
        return stored.containsKey(name) && Files.exists(places.apply(name));
    }

    /** The node goes on with its copy, where there is one; what came to its disk since is gone from there. */
    void put(String name) {
        if (has(name)) {
            run.world().node(name).replace(places.apply(name));
            Set<Integer> there = stored.get(name);
            run.intents().forEach(one -> {
                if (there.contains(one.number())) {
                    one.on().add(name);
                } else {
                    one.on().remove(name);
                }
            });
        }
    }
}
