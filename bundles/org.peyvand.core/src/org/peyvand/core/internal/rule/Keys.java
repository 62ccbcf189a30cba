package org.peyvand.core.internal.rule;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peyvand.base.text.PersianText;

/** Sort and search keys as long as their columns. */
final class Keys {
    private static final int LENGTH = 400;

    private Keys() {
    }

    static String sort(String name) {
        return cut(PersianText.sortKey(name));
    }

    static String search(String name) {
        return cut(PersianText.searchKey(name));
    }

    /** The parts that are there, with blanks between; {@code null} when there is none. */
    static String joined(String... parts) {
        String text = Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private static String cut(String key) {
        return key.length() <= LENGTH ? key : key.substring(0, LENGTH);
    }
}
