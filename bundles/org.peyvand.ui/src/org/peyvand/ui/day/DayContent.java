package org.peyvand.ui.day;

import java.util.List;

/**
 * What a block shows.
 *
 * @param gauges how far something has come; usually none
 * @param lines the most important first
 * @param total how many there are in all; more than the lines when some are left out
 */
public record DayContent(List<DayGauge> gauges, List<DayLine> lines, long total) {
    /** Takes copies. */
    public DayContent {
        gauges = List.copyOf(gauges);
        lines = List.copyOf(lines);
    }

    /** Only lines. */
    public static DayContent lines(List<DayLine> lines, long total) {
        return new DayContent(List.of(), lines, total);
    }
}
