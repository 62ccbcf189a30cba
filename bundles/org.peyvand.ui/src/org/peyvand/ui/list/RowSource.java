package org.peyvand.ui.list;

import java.util.List;

/** Where the rows of a list come from. Off the UI thread. */
interface RowSource {
    /** Rows from an offset on, at most so many. */
    List<ListRow> rows(int offset, int limit);

    /** How many there are in all. */
    long count();
}
