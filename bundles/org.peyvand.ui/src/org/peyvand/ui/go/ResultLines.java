package org.peyvand.ui.go;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings and destinations one under the other, with one destination selected. Without SWT.
 *
 * @param lines from top to bottom
 * @param selected index of the selected line, which is never a heading; -1 when there is none
 */
record ResultLines(List<Line> lines, int selected) {

    /**
     * A line.
     *
     * @param heading text of a heading; {@code null} for a destination
     * @param destination {@code null} for a heading
     */
    record Line(String heading, Destination destination) {
        boolean isHeading() {
            return destination == null;
        }
    }

    /** Nothing. */
    static ResultLines none() {
        return new ResultLines(List.of(), -1);
    }

    /** The groups, the first destination selected. */
    static ResultLines of(List<Ranking.Group> groups) {
        List<Line> lines = new ArrayList<>();
        for (Ranking.Group group : groups) {
            lines.add(new Line(group.label(), null));
            group.destinations().forEach(one -> lines.add(new Line(null, one)));
        }
        return new ResultLines(List.copyOf(lines), lines.isEmpty() ? -1 : 1);
    }

    /** The same lines with the destination of this key selected, if it is there; else the first one. */
    ResultLines selecting(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isHeading() && lines.get(i).destination().key().equals(key)) {
                return new ResultLines(lines, i);
            }
        }
        return this;
    }

    /** The selection moved by so many destinations; it goes round at the ends when it moves by one. */
    ResultLines moved(int steps) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isHeading()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return this;
        }
        int wanted = places.indexOf(selected) + steps;
        int last = places.size() - 1;
        int at = Math.abs(steps) == 1 ? Math.floorMod(wanted, places.size()) : Math.max(0, Math.min(wanted, last));
        return new ResultLines(lines, places.get(at));
    }

    /** The selection on the first destination of the next group; round at the end. */
    ResultLines nextGroup() {
        for (int step = 1; step <= lines.size(); step++) {
            int at = Math.floorMod(selected + step, lines.size());
            if (lines.get(at).isHeading()) {
                return new ResultLines(lines, at + 1);
            }
        }
        return this;
    }

    /** What is selected; {@code null} when nothing is. */
    Destination destination() {
        return selected < 0 ? null : lines.get(selected).destination();
    }
}
