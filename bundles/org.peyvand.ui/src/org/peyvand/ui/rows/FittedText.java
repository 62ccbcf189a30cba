package org.peyvand.ui.rows;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Cuts texts that are painted to the room there is; what is left out is marked by dots. */
public final class FittedText {
    private static final String DOTS = "…";
    private static final int LONGEST = 400;

    private FittedText() {
    }

    /**
     * One line.
     *
     * @param width in points
     */
    public static String line(GC gc, String text, int width) {
        String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (line.length() > LONGEST) {
            line = line.substring(0, LONGEST);
        }
        if (width(gc, line) <= width) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(gc, line.substring(0, middle) + DOTS) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low) + DOTS;
    }

    /**
     * Several lines, broken between words; the last one takes the rest and is cut.
     *
     * @param width in points
     * @param most lines
     */
    public static List<String> lines(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(gc, rest) > width) {
            int end = fitting(gc, rest, width);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(line(gc, rest, width));
        }
        return lines;
    }

    /** The end of the last word that still fits; 0 when not even the first does. */
    private static int fitting(GC gc, String text, int width) {
        int end = 0;
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            if (width(gc, text.substring(0, space)) > width) {
                return end;
            }
            end = space;
        }
        return end;
    }

    private static int width(GC gc, String text) {
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }
}
