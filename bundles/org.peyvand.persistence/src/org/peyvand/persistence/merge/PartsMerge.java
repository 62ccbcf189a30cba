package org.peyvand.persistence.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a record in three states: those that one has added, changed or removed. The order is that of whoever has changed it, else the
 * other's; parts that only one has stand behind their neighbour there.
 *
 * @param parts all of them, also those that are gone
 */
public record PartsMerge(List<MergedPart> parts) {

    /** Takes a copy. */
    public PartsMerge {
        parts = List.copyOf(parts);
    }

    /** Compares three states. */
    public static PartsMerge of(List<Part> base, List<Part> mine, List<Part> theirs) {
        Map<String, Part> first = keyed(base, "base");
        Map<String, Part> one = keyed(mine, "mine");
        Map<String, Part> other = keyed(theirs, "theirs");
        List<MergedPart> merged = new ArrayList<>();
        for (String key : order(first.keySet(), one.keySet(), other.keySet())) {
            Part known = Optional.ofNullable(one.get(key)).orElseGet(() -> Optional.ofNullable(other.get(key)).orElseGet(() -> first.get(key)));
            merged.add(new MergedPart(known.id(), Optional.ofNullable(first.get(key)), Optional.ofNullable(one.get(key)), Optional.ofNullable(other.get(key))));
        }
        return new PartsMerge(merged);
    }

    /** A new part is like no other. */
    private static Map<String, Part> keyed(List<Part> parts, String state) {
        Map<String, Part> keyed = new LinkedHashMap<>();
        for (Part part : parts) {
            keyed.put(part.id() == null ? state + ' ' + keyed.size() : part.id(), part);
        }
        return keyed;
    }

    private static List<String> order(Set<String> base, Set<String> mine, Set<String> theirs) {
        boolean moved = !common(mine, base).equals(common(base, mine));
        List<String> order = new ArrayList<>(moved ? mine : theirs);
        join(order, moved ? theirs : mine);
        join(order, base);
        return order;
    }

    private static List<String> common(Set<String> of, Set<String> with) {
        return of.stream().filter(with::contains).toList();
    }

    /** Puts what is missing behind its neighbour. */
    private static void join(List<String> order, Set<String> more) {
        String before = null;
        Set<String> there = new LinkedHashSet<>(order);
        for (String key : more) {
            if (!there.contains(key)) {
                order.add(before == null ? 0 : order.indexOf(before) + 1, key);
            }
            before = key;
        }
    }

    /** Whether nobody has to choose. */
    public boolean isSilent() {
        return parts.stream().noneMatch(MergedPart::isConflict);
    }

    /**
     * The parts that are to stand, in order.
     *
     * @param choices asked for each conflict
     */
    public List<Part> result(Choices choices) {
        return parts.stream().map(part -> part.result(part.kind() == MergedPart.Kind.CLEAR ? MergedValue.Choice.THEIRS : choices.of(part, null),
            name -> choices.of(part, name))).flatMap(Optional::stream).toList();
    }

    /** Who chooses. */
    @FunctionalInterface
    public interface Choices {
        /** @param name of the value that both have changed; {@code null} when one has removed the part */
        MergedValue.Choice of(MergedPart part, String name);
    }
}
