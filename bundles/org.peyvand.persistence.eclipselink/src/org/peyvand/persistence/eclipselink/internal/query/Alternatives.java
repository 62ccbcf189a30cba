package org.peyvand.persistence.eclipselink.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;

/**
 * Rights as alternatives over single columns: mine, my team's, my branch's. A database that looks for one of several alternatives reads its whole table;
 * each by itself lies together in an index. They are taken apart so that no record is in two: nearly all records are in the widest alternative, and
 * of the others only what lies outside of it is left, which is one range of an index on both sides of its value, and mostly nothing.
 *
 * @param ways the widest first
 */
record Alternatives(List<Criterion> ways) {
    private static final int MOST_WAYS = 6;
    /** More values than these are not worth a range for each gap. */
    private static final int MOST_GAPS = 12;

    /** Those of rights that are alternatives over the record's own columns, the wider ones later as rights name them; empty for others. */
    static Optional<Alternatives> of(Criterion rights) {
        if (!(rights instanceof Criterion.Any any) || any.parts().size() < 2 || any.parts().size() > MOST_WAYS || !any.parts().stream().allMatch(Alternatives::isPlain)) {
            return Optional.empty();
        }
        List<Criterion> ways = new ArrayList<>(any.parts().reversed());
        ways.sort(Comparator.comparing(way -> way instanceof Criterion.All));
        return Optional.of(new Alternatives(List.copyOf(ways)));
    }

    private static boolean isPlain(Criterion part) {
        return switch (part) {
            case Criterion.All all -> all.parts().stream().allMatch(Alternatives::isPlain);
            case Criterion.Compare compare -> !compare.path().contains(".");
            case Criterion.In in -> !in.path().contains(".") && !in.values().isEmpty();
            case Criterion.Null missing -> !missing.path().contains(".");
            default -> false;
        };
    }

    /** Criteria of which each record fulfils at most one, and one when it fulfils any way: of each way what the ways before it do not have. */
    List<List<Criterion>> apart() {
        List<List<Criterion>> parts = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            parts.add(i == 0 ? List.of(ways.getFirst()) : beyond(i));
        }
        return parts;
    }

    /** Only the ways that lead to records which no other leads to. */
    Criterion needed(Predicate<Criterion> leads) {
        List<Criterion> kept = new ArrayList<>();
        List<List<Criterion>> apart = apart();
        for (int i = 0; i < ways.size(); i++) {
            if (apart.get(i).stream().anyMatch(leads)) {
                kept.add(ways.get(i));
            }
        }
        return kept.size() == 1 ? kept.getFirst() : new Criterion.Any(List.copyOf(kept));
    }

    private List<Criterion> beyond(int way) {
        List<Criterion> rest = new ArrayList<>(List.of(ways.get(way)));
        ways.subList(1, way).stream().filter(other -> !excludes(ways.get(way), other)).forEach(other -> rest.add(Criteria.not(other)));
        if (excludes(ways.get(way), ways.getFirst())) {
            return List.of(rest.size() == 1 ? rest.getFirst() : new Criterion.All(List.copyOf(rest)));
        }
        return outside(ways.getFirst()).map(range -> {
            List<Criterion> all = new ArrayList<>(rest);
            all.add(range);
            return (Criterion) new Criterion.All(List.copyOf(all));
        }).toList();
    }

    /** What the widest way does not have, as ranges on both sides of its values; empty where there are none. */
    List<Criterion> besideWidest() {
        List<Criterion> beside = outside(ways.getFirst()).toList();
        return beside.size() == 1 ? List.of() : beside;
    }

    /** Whether no record can fulfil both, as one wants a value where the other wants none. */
    private static boolean excludes(Criterion one, Criterion other) {
        return parts(one).anyMatch(left -> parts(other).anyMatch(right -> isMissing(left, right) || isMissing(right, left)));
    }

    private static Stream<Criterion> parts(Criterion criterion) {
        return criterion instanceof Criterion.All all ? all.parts().stream().flatMap(Alternatives::parts) : Stream.of(criterion);
    }

    private static boolean isMissing(Criterion missing, Criterion present) {
        return missing instanceof Criterion.Null none && (present instanceof Criterion.Compare compare && compare.relation() == Criterion.Relation.IS
                && compare.path().equals(none.path()) || present instanceof Criterion.In in && in.path().equals(none.path()));
    }

    /** What does not fulfil a criterion, as ranges where it is about single identifiers, whose texts the databases order as they do. */
    private static Stream<Criterion> outside(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare compare when compare.relation() == Criterion.Relation.IS && Shape.plain(compare.value()) instanceof UUID id ->
                around(compare.path(), List.of(id));
            case Criterion.In in when in.values().size() <= MOST_GAPS && in.values().stream().allMatch(value -> Shape.plain(value) instanceof UUID) ->
                around(in.path(), in.values().stream().map(Shape::plain).sorted(Comparator.comparing(Object::toString)).toList());
            default -> Stream.of(Criteria.not(criterion));
        };
    }

    /** Below the first value, between neighbours, above the last, and without a value. */
    private static Stream<Criterion> around(String path, List<Object> values) {
        List<Criterion> ranges = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            List<Criterion> ends = new ArrayList<>();
            if (i > 0) {
                ends.add(new Criterion.Compare(path, Criterion.Relation.MORE, values.get(i - 1)));
            }
            if (i < values.size()) {
                ends.add(new Criterion.Compare(path, Criterion.Relation.LESS, values.get(i)));
            }
            ranges.add(ends.size() == 1 ? ends.getFirst() : new Criterion.All(List.copyOf(ends)));
        }
        ranges.add(new Criterion.Null(path));
        return ranges.stream();
    }
}
