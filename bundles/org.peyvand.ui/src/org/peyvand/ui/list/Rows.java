package org.peyvand.ui.list;

import java.util.List;

/** The rows of a table, as far as they are there. UI thread only. */
interface Rows {
    /** How many rows are known so far. */
    int count();

    /** Whether {@link #count} is final. */
    boolean isCounted();

    /** Whether the first rows have come. */
    boolean isStarted();

    /** A row, or {@code null} while it is loading. */
    ListRow row(int index);

    /** A row that is there already, without asking for it. */
    ListRow known(int index);

    /** The rows of a range, the last excluded, that are there already. */
    List<ListRow> known(int from, int to);
}
