package org.peyvand.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.meta.EntityDescription;

/** Makes {@link Criterion}s: {@code Criteria.where("account.name").contains("نفت")}. */
public final class Criteria {
    private static final int MOST_WORDS = 20;
    private Criteria() {
    }

    /** Begins a condition on the value at a path. */
    public static Where where(String path) {
        return new Where(path);
    }

    /** True when all are true. */
    public static Criterion all(Criterion... parts) {
        return new Criterion.All(List.of(parts));
    }

    /** True when one is true. */
    public static Criterion any(Criterion... parts) {
        return new Criterion.Any(List.of(parts));
    }

    /** True when it is not true. */
    public static Criterion not(Criterion part) {
        return new Criterion.Not(part);
    }

    /** True for all records. */
    public static Criterion everything() {
        return new Criterion.Everything();
    }

    /** True for no record. */
    public static Criterion nothing() {
        return new Criterion.Any(List.of());
    }

    /** Whether it is true for all records, as far as one can tell from its shape. */
    public static boolean isEverything(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything every -> true;
            case Criterion.All all -> all.parts().stream().allMatch(Criteria::isEverything);
            case Criterion.Any any -> any.parts().stream().anyMatch(Criteria::isEverything);
            default -> false;
        };
    }

    /** Whether it is true for no record, as far as one can tell from its shape. */
    public static boolean isNothing(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().stream().anyMatch(Criteria::isNothing);
            case Criterion.Any any -> any.parts().stream().allMatch(Criteria::isNothing);
            case Criterion.Not not -> isEverything(not.part());
            case Criterion.In in -> in.values().isEmpty();
            case Criterion.Within within -> isNothing(within.criterion());
            default -> false;
        };
    }

    /**
     * The criterion, told of the record that a reference leads to.
     *
     * @param path of the reference, such as {@code account}
     */
    public static Criterion at(String path, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything every -> every;
            case Criterion.All all -> new Criterion.All(all.parts().stream().map(part -> at(path, part)).toList());
            case Criterion.Any any -> new Criterion.Any(any.parts().stream().map(part -> at(path, part)).toList());
            case Criterion.Not not -> new Criterion.Not(at(path, not.part()));
            case Criterion.Compare compare -> new Criterion.Compare(path + '.' + compare.path(), compare.relation(), compare.value());
            case Criterion.In in -> new Criterion.In(path + '.' + in.path(), in.values());
            case Criterion.Text text -> new Criterion.Text(path + '.' + text.path(), text.match(), text.text());
            case Criterion.Null missing -> new Criterion.Null(path + '.' + missing.path());
            case Criterion.Within within -> new Criterion.Within(path + '.' + within.path(), within.type(), within.criterion());
            case Criterion.Kind kind -> new Criterion.Kind(kind.path().isEmpty() ? path : path + '.' + kind.path(), kind.type());
        };
    }

    /**
     * The quick search: every word of the text occurs in at least one search path of the entity. For paths that end in
     * {@code Key} the word is folded as those are ({@link PersianText#searchKey}).
     *
     * @return {@link #everything()} for a blank text; of a text of more than {@value #MOST_WORDS} words only these count
     */
    public static Criterion search(EntityDescription description, String text) {
        String normal = text == null ? "" : PersianText.normalize(text).strip();
        if (normal.isEmpty() || description.searchPaths().isEmpty()) {
            return everything();
        }
        List<Criterion> words = new ArrayList<>();
        for (String word : Arrays.stream(normal.split("\\s+")).distinct().limit(MOST_WORDS).toList()) {
            words.add(new Criterion.Any(description.searchPaths().stream().map(path -> contains(path, word)).toList()));
        }
        return words.size() == 1 ? words.getFirst() : new Criterion.All(List.copyOf(words));
    }

    private static Criterion contains(String path, String word) {
        return where(path).contains(path.endsWith("Key") ? PersianText.searchKey(word) : word);
    }

    /**
     * A condition in the making.
     *
     * @param path such as {@code name} or {@code account.owner.login}
     */
    public record Where(String path) {

        /** Equal; {@code null} means no value. A reference is compared with an entity or an identifier. */
        public Criterion is(Object value) {
            return value == null ? isNull() : new Criterion.Compare(path, Criterion.Relation.IS, value);
        }

        /** Not equal; records without a value are not equal. {@code null} means that there is a value. */
        public Criterion isNot(Object value) {
            return not(is(value));
        }

        /** One of these; false when there are none. */
        public Criterion in(Collection<?> values) {
            return new Criterion.In(path, Set.copyOf(values));
        }

        /** One of these. */
        public Criterion in(Object... values) {
            return new Criterion.In(path, new LinkedHashSet<>(Arrays.asList(values)));
        }

        /** The text occurs somewhere; letter case plays no part. */
        public Criterion contains(String text) {
            return new Criterion.Text(path, Criterion.Match.CONTAINS, Objects.requireNonNull(text));
        }

        /** The value begins with the text; letter case plays no part. */
        public Criterion startsWith(String text) {
            return new Criterion.Text(path, Criterion.Match.STARTS, Objects.requireNonNull(text));
        }

        /** Greater or equal. */
        public Criterion atLeast(Comparable<?> value) {
            return compare(Criterion.Relation.AT_LEAST, value);
        }

        /** Less or equal. */
        public Criterion atMost(Comparable<?> value) {
            return compare(Criterion.Relation.AT_MOST, value);
        }

        /** Less. */
        public Criterion lessThan(Comparable<?> value) {
            return compare(Criterion.Relation.LESS, value);
        }

        /** Greater. */
        public Criterion moreThan(Comparable<?> value) {
            return compare(Criterion.Relation.MORE, value);
        }

        /** From the one to the other, both included. */
        public Criterion between(Comparable<?> least, Comparable<?> most) {
            return all(atLeast(least), atMost(most));
        }

        /** There is no value. */
        public Criterion isNull() {
            return new Criterion.Null(path);
        }

        /** There is a value. */
        public Criterion isNotNull() {
            return not(isNull());
        }

        private Criterion compare(Criterion.Relation relation, Object value) {
            return new Criterion.Compare(path, relation, Objects.requireNonNull(value));
        }
    }
}
