package org.peyvand.persistence;

import java.util.List;
import java.util.Set;

/** A condition on records. Made by {@link Criteria}. Paths may go over references; a record whose reference is empty has no value there. */
public sealed interface Criterion {

    /** True for all records. */
    record Everything() implements Criterion {
    }

    /** All parts are true; true when there are none. */
    record All(List<Criterion> parts) implements Criterion {
    }

    /** At least one part is true; false when there are none. */
    record Any(List<Criterion> parts) implements Criterion {
    }

    /** The part is not true; a record without a value at the path counts as not true. */
    record Not(Criterion part) implements Criterion {
    }

    /**
     * The value stands in a relation to another.
     *
     * @param value not {@code null}; for a reference the entity or its identifier
     */
    record Compare(String path, Relation relation, Object value) implements Criterion {
        /** Cuts a text that is longer than any that is stored. */
        public Compare {
            value = LongTexts.cut(value);
        }
    }

    /** The value is one of these. Any number of them is allowed. */
    record In(String path, Set<Object> values) implements Criterion {
        /** Cuts texts that are longer than any that is stored. */
        public In {
            values = LongTexts.cut(values);
        }
    }

    /** The text contains or begins with another; letter case plays no part, save for paths that end in {@code Key}. */
    record Text(String path, Match match, String text) implements Criterion {
        /** Cuts a text that is longer than any that is stored. */
        public Text {
            text = (String) LongTexts.cut(text);
        }
    }

    /** There is no value. */
    record Null(String path) implements Criterion {
    }

    /**
     * The record, or the one that the path leads to, is of exactly this class and not of a subclass.
     *
     * @param path empty for the record itself
     */
    record Kind(String path, Class<?> type) implements Criterion {
    }

    /**
     * The value is the identifier of a record of a class for which another criterion is true.
     *
     * @param type the class of that record
     */
    record Within(String path, Class<?> type, Criterion criterion) implements Criterion {
    }

    /** Relations between values. */
    enum Relation {
        /** Equal. */
        IS,
        /** Greater or equal. */
        AT_LEAST,
        /** Less or equal. */
        AT_MOST,
        /** Less. */
        LESS,
        /** Greater. */
        MORE
    }

    /** Where a text has to occur. */
    enum Match {
        /** Anywhere. */
        CONTAINS,
        /** At the beginning. */
        STARTS
    }
}
