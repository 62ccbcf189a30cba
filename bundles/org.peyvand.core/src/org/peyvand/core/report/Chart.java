package org.peyvand.core.report;

import java.util.List;

/**
 * A chart over the rows of a report.
 *
 * @param kind     the form
 * @param title    title in the language of the request
 * @param category name of the column along the category axis
 * @param series   names of the numeric columns drawn, in order
 */
public record Chart(Kind kind, String title, String category, List<String> series) {

    /** Form of a chart. */
    public enum Kind {
        /** Upright bars side by side; drawn as {@link #BAR} where many names would not stand beside each other. */
        COLUMN,
        /** Upright bars on top of each other. */
        STACKED_COLUMN,
        /** Lying bars, for long category names. */
        BAR,
        /** A line through the categories, for time. */
        LINE
    }

    /** Copies the series. */
    public Chart {
        series = List.copyOf(series);
    }
}
