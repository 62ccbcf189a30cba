package org.peyvand.core.ui;

import java.util.List;
import org.peyvand.ui.rows.RowItem;

/**
 * What a block of the customer page shows.
 *
 * @param figures numbers for the strip on top
 * @param rows records, the most important first
 * @param total how many records there are in all; more than the rows when some are left out
 */
public record BlockContent(List<Figure> figures, List<RowItem> rows, long total) {

    /** Takes copies. */
    public BlockContent {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** Only numbers. */
    public static BlockContent figures(List<Figure> figures) {
        return new BlockContent(figures, List.of(), 0);
    }

    /** Only records. */
    public static BlockContent rows(List<RowItem> rows, long total) {
        return new BlockContent(List.of(), rows, total);
    }
}
