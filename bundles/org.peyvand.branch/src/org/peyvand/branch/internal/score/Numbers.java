package org.peyvand.branch.internal.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.peyvand.branch.BoardLine;

/** A number for each indicator and branch, and what they come to along the tree. */
final class Numbers {
    private final Map<UUID, Map<UUID, BigDecimal>> numbers = new HashMap<>();

    void put(UUID indicator, UUID office, BigDecimal number) {
        numbers.computeIfAbsent(indicator, any -> new HashMap<>()).put(office, number);
    }

    void add(UUID indicator, UUID office, BigDecimal number) {
        numbers.computeIfAbsent(indicator, any -> new HashMap<>()).merge(office, number, BigDecimal::add);
    }

    BigDecimal of(UUID indicator, UUID office) {
        return numbers.getOrDefault(indicator, Map.of()).get(office);
    }

    /** That of the branch itself, else those of the branches below together; {@code null} when there are none. */
    BigDecimal together(UUID indicator, BoardLine line) {
        BigDecimal own = of(indicator, line.branch());
        return own != null ? own : line.below().stream().map(below -> together(indicator, below)).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
