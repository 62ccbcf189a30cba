package org.peyvand.exchange.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes headers usable: none blank, none twice; and sees when there are none. */
public final class Headers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d\u06F0-\u06F9\u0660-\u0669][\\d\u06F0-\u06F9\u0660-\u0669.,/: -]*");

    private Headers() {
    }

    /** The headers, trimmed; a blank one becomes {@code #} with its place, a repeated one gets its number in brackets. */
    public static List<String> clean(List<String> written) {
        List<String> headers = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i).strip();
            String header = text.isEmpty() ? "#" + (i + 1) : text;
            for (int n = 2; !used.add(header); n++) {
                header = text + " (" + n + ")";
            }
            headers.add(header);
        }
        return headers;
    }

    /** Headers for a table that has none. */
    public static List<String> numbered(int columns) {
        List<String> headers = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            headers.add("#" + i);
        }
        return headers;
    }

    /** Whether the first row is data already: it has an e-mail address, or numbers where the second row has numbers too. */
    public static boolean missing(List<String> first, List<String> second) {
        if (first.stream().anyMatch(Headers::isMail)) {
            return true;
        }
        for (int i = 0; second != null && i < Math.min(first.size(), second.size()); i++) {
            if (NUMBER.matcher(first.get(i).strip()).matches() && NUMBER.matcher(second.get(i).strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has nothing but space. */
    public static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cells of a row, cut off or filled up with empty ones to the number of columns. */
    public static List<String> fitted(List<String> cells, int columns) {
        if (cells.size() == columns) {
            return cells;
        }
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        fitted.addAll(Collections.nCopies(columns - fitted.size(), ""));
        return fitted;
    }

    private static boolean isMail(String cell) {
        int at = cell.indexOf('@');
        return at > 0 && cell.indexOf('.', at) > at + 1 && cell.indexOf(' ') < 0;
    }
}
