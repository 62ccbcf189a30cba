package org.peyvand.branch;

import java.util.List;
import java.util.stream.Stream;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureSpan;

/**
 * Branches side by side.
 *
 * @param measures what is measured, in order
 * @param lines the uppermost branches that may be seen
 * @param currency of all amounts; {@code null} when there are none
 * @param leftOut currencies whose amounts are not in it, since amounts of two currencies are never added
 */
public record Board(MeasureSpan span, List<MeasureInfo> measures, List<BoardLine> lines, String currency, List<String> leftOut) {

    /** Takes copies. */
    public Board {
        measures = List.copyOf(measures);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** All lines, each before those below it. */
    public Stream<BoardLine> all() {
        return lines.stream().flatMap(BoardLine::lines);
    }
}
