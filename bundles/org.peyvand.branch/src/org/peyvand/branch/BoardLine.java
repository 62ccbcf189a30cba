package org.peyvand.branch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One branch of the board.
 *
 * @param branch {@code null} for what belongs to no branch
 * @param name of the branch
 * @param own figures of the branch alone, by identifier of the measure
 * @param all figures with those of the branches below
 * @param below by name
 */
public record BoardLine(UUID branch, String name, Map<String, Figure> own, Map<String, Figure> all, List<BoardLine> below) {

    /** Takes copies. */
    public BoardLine {
        own = Map.copyOf(own);
        all = Map.copyOf(all);
        below = List.copyOf(below);
    }

    /** A figure. */
    public Figure figure(String measure, boolean alone) {
        return (alone ? own : all).getOrDefault(measure, Figure.NONE);
    }

    /** This branch and all below it; empty for what belongs to no branch. */
    public Set<UUID> branches() {
        return lines().filter(line -> line.branch() != null).map(BoardLine::branch).collect(Collectors.toSet());
    }

    /** This line and all below it. */
    public Stream<BoardLine> lines() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(BoardLine::lines));
    }
}
