package org.peyvand.ui.board;

import java.util.List;

/**
 * The columns of a board, and what the columns can be chosen by.
 *
 * @param columns in their order
 * @param scopes such as the pipelines; empty when there is nothing to choose
 * @param scope key of the chosen one; empty for none
 */
record BoardShape(List<BoardColumn> columns, List<Scope> scopes, String scope) {

    BoardShape {
        columns = List.copyOf(columns);
        scopes = List.copyOf(scopes);
    }

    /** One choice. */
    record Scope(String key, String title) {
    }

    long count() {
        return columns.stream().mapToLong(BoardColumn::count).sum();
    }
}
