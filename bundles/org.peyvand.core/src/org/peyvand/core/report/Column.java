package org.peyvand.core.report;

import java.util.Objects;

/**
 * A column of a report.
 *
 * @param name  technical name, header of CSV files; the same in every language
 * @param label header shown to people, in the language of the request
 * @param kind  what its cells hold
 * @param data  whether it is part of the data scripts read; a column only for people may come and go
 */
public record Column(String name, String label, Kind kind, boolean data) {

    /**
     * Makes a column that people and scripts read.
     *
     * @param name  technical name
     * @param label header shown to people
     * @param kind  what its cells hold
     */
    public Column(String name, String label, Kind kind) {
        this(name, label, kind, true);
    }

    /**
     * Makes a column that only people read.
     *
     * @param name  technical name
     * @param label header shown to people
     * @param kind  what its cells hold
     * @return the column
     */
    public static Column forPeople(String name, String label, Kind kind) {
        return new Column(name, label, kind, false);
    }

    /** What the cells of a column hold, and so how they are aligned and written. */
    public enum Kind {
        /** Text of any direction, or {@link Worded}. */
        TEXT(false),
        /** Text that always runs left to right: numbers of documents, codes, phones. */
        CODE(false),
        /** Whole number. */
        INTEGER(true),
        /** Number with up to three decimals, such as a quantity. */
        DECIMAL(true),
        /** Amount of the report's currency. */
        MONEY(true),
        /** Ratio, 1 is 100 percent. */
        PERCENT(true),
        /** {@code LocalDate}. */
        DATE(false),
        /** {@code Instant}. */
        MOMENT(false);

        private final boolean numeric;

        Kind(boolean numeric) {
            this.numeric = numeric;
        }

        /** {@return whether cells are numbers} */
        public boolean isNumeric() {
            return numeric;
        }
    }

    /** Checks that nothing is missing. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }
}
