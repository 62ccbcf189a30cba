package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.exchange.TablePlan;

/** Some values of a column, short enough for one line. */
final class Samples {
    private static final int LENGTH = 32;

    private Samples() {
    }

    /** The first different values that are not empty. */
    static String of(TablePlan table, String header) {
        int index = table.headers().indexOf(header);
        return table.samples().stream().map(row -> cell(row, index)).filter(text -> !text.isEmpty()).distinct().limit(3)
                .map(text -> "\u2068" + shorten(text, LENGTH) + "\u2069").collect(Collectors.joining("  ·  "));
    }

    /** What the values of a column look like. */
    static GuessedType type(TablePlan table, String header) {
        int index = table.headers().indexOf(header);
        return GuessedType.of(table.samples().stream().map(row -> cell(row, index)).toList());
    }

    private static String cell(List<String> row, int index) {
        return index < 0 || index >= row.size() || row.get(index) == null ? "" : row.get(index).strip();
    }

    /** One line of at most so many characters; never cuts a character in two. */
    static String shorten(String text, int most) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
