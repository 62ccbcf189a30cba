package org.peyvand.ui.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row in words.
 *
 * @param columns all columns
 * @param shown ids of those that can be seen
 */
record RowWords(List<ListColumn> columns, Set<String> shown) {
    /** @param cursor index of the column to read; -1 for the whole row */
    String of(ListRow row, int cursor) {
        if (cursor >= 0 && cursor < columns.size()) {
            return cell(row, cursor);
        }
        return IntStream.range(0, columns.size()).filter(column -> shown.contains(columns.get(column).id())).mapToObj(column -> cell(row, column))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    private String cell(ListRow row, int column) {
        String text = column < row.texts().length && row.texts()[column] != null ? row.texts()[column] : "";
        return text.isBlank() ? "" : row.group() != null ? text : columns.get(column).label() + " " + text;
    }
}
