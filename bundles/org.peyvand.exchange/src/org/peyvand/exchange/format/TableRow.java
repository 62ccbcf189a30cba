package org.peyvand.exchange.format;

import java.util.List;
import org.peyvand.base.text.Message;

/**
 * One row.
 *
 * @param line    line in the file where it begins, from 1
 * @param cells   one text for each header, never null; dates as ISO, numbers with a dot
 * @param problem why the row cannot be used; null when it can
 */
public record TableRow(long line, List<String> cells, Message problem) {
}
