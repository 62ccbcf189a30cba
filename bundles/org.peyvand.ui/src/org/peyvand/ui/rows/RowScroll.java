package org.peyvand.ui.rows;

/**
 * Which rows of equal height are seen. Without SWT.
 *
 * @param count how many rows there are
 * @param height of a row in points
 * @param view height of what is seen
 * @param top points that are scrolled away
 */
record RowScroll(int count, int height, int view, int top) {

    /** Greatest useful top. */
    int limit() {
        return Math.max(0, count * height - view);
    }

    /** The same with a possible top. */
    RowScroll at(int wanted) {
        return new RowScroll(count, height, view, Math.max(0, Math.min(wanted, limit())));
    }

    /** The same, scrolled as little as possible so that a row is seen. */
    RowScroll showing(int index) {
        int start = index * height;
        if (start < top) {
            return at(start);
        }
        return start + height > top + view ? at(start + height - view) : this;
    }

    /** First row that is seen, at least partly. */
    int first() {
        return Math.min(count, top / height);
    }

    /** First row after those that are seen. */
    int end() {
        return Math.min(count, (top + view + height - 1) / height);
    }

    /** The row at a height of the view; -1 when there is none. */
    int rowAt(int y) {
        int row = (top + y) / height;
        return y < 0 || row >= count ? -1 : row;
    }

    /** Whether the end is less than two views away. */
    boolean nearEnd() {
        return (long) count * height - top - view < 2L * Math.max(view, height);
    }
}
