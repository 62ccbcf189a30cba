package org.peyvand.ui.list;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Where the rows of a list come from. Off the UI thread. */
interface RowSource {
    /** Rows from an offset on, at most so many. */
    List<ListRow> rows(int offset, int limit);

    /** How many there are in all. */
    long count();

    /** Whether there may be rows to show before the first page is known. */
    default boolean hasHead() {
        return false;
    }

    /** Some rows to show until the first page is known. */
    default List<ListRow> head() {
        return List.of();
    }

    /** The count is known and shown: time for what makes later pages quicker. */
    default void counted(BooleanSupplier cancelled) {
        // nothing by default
    }
}
