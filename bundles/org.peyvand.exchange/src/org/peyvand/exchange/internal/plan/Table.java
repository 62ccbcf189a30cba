package org.peyvand.exchange.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The beginning of a table, as far as a suggestion needs it.
 *
 * @param file    the file
 * @param sheet   name of the sheet, or empty
 * @param headers its headers
 * @param samples its first rows
 */
record Table(Path file, String sheet, List<String> headers, List<List<String>> samples) {

    /** Values of a column that are there. */
    List<String> values(int column) {
        List<String> values = new ArrayList<>();
        for (List<String> row : samples) {
            String value = row.get(column).strip();
            if (!value.isEmpty() && !value.equals("NULL")) {
                values.add(value);
            }
        }
        return values;
    }

    /** How many columns have any value. */
    long filled() {
        return samples.isEmpty() ? headers.size() : IntStream.range(0, headers.size()).filter(column -> !values(column).isEmpty()).count();
    }
}
