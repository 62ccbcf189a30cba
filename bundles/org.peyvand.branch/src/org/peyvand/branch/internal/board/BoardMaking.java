package org.peyvand.branch.internal.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.Figure;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.Reading;

/**
 * Puts readings together along the tree.
 *
 * @param readings by identifier of the measure
 */
record BoardMaking(BranchTree tree, Plans plans, List<MeasureInfo> measures, Map<String, List<Reading>> readings, String currency) {

    /** The lines of these branches, and one of what belongs to no branch, when there is something. */
    List<BoardLine> lines(List<UUID> roots, boolean whole) {
        Map<UUID, Map<String, Figure>> own = own();
        List<BoardLine> lines = new ArrayList<>();
        roots.forEach(root -> lines.add(line(root, own)));
        Map<String, Figure> nobodys = own.get(null);
        if (whole && nobodys != null) {
            lines.add(new BoardLine(null, "", nobodys, nobodys, List.of()));
        }
        return lines;
    }

    private Map<UUID, Map<String, Figure>> own() {
        Map<UUID, Map<String, Figure>> own = new HashMap<>();
        for (MeasureInfo measure : measures) {
            for (Reading reading : readings.get(measure.id())) {
                if (reading.currency() == null || reading.currency().equals(currency)) {
                    UUID branch = tree.names().containsKey(reading.branch()) ? reading.branch() : null;
                    own.computeIfAbsent(branch, any -> new HashMap<>())
                        .merge(measure.id(), new Figure(reading.value(), reading.whole(), null), (one, other) -> one.plus(other, measure.unit()));
                }
            }
        }
        return own;
    }

    private BoardLine line(UUID branch, Map<UUID, Map<String, Figure>> own) {
        List<BoardLine> below = tree.below(branch).stream().map(one -> line(one, own)).toList();
        Map<String, Figure> alone = new HashMap<>(own.getOrDefault(branch, Map.of()));
        Map<String, Figure> all = new HashMap<>();
        for (MeasureInfo measure : measures) {
            BigDecimal set = plans.of(measure.goal(), branch);
            BigDecimal plan = set != null ? set : sum(below.stream().map(line -> line.figure(measure.id(), false).plan()));
            Figure mine = alone.getOrDefault(measure.id(), Figure.NONE);
            Figure together = below.stream().map(line -> line.figure(measure.id(), false)).reduce(mine, (one, other) -> one.plus(other, measure.unit()));
            all.put(measure.id(), together.planned(plan));
            if (below.isEmpty()) {
                alone.put(measure.id(), mine.planned(plan));
            }
        }
        return new BoardLine(branch, tree.names().get(branch), alone, all, below);
    }

    private static BigDecimal sum(Stream<BigDecimal> plans) {
        return plans.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
