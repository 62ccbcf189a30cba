package org.peyvand.ui.board;

import java.util.List;

/** Where the columns and cards of a board come from. Off the UI thread. */
interface BoardSource {
    /** The columns with their counts and totals. */
    BoardShape shape();

    /** Cards of a column from an offset on, at most so many. */
    List<BoardCard> cards(BoardColumn column, int offset, int limit);
}
