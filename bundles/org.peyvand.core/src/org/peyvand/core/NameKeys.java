package org.peyvand.core;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peyvand.base.text.PersianText;

/** Makes the sort and search keys of names, no longer than their columns. */
public final class NameKeys {
    private static final int LENGTH = 400;

    private NameKeys() {
    }

    /** Key for sorting in Persian order, see {@link PersianText#sortKey}. */
    public static String sort(String name) {
        return cut(PersianText.sortKey(name));
    }

    /** Key for search and matching, see {@link PersianText#searchKey}. */
    public static String search(String name) {
        return cut(PersianText.searchKey(name));
    }

    /** The parts that are there, with blanks between; {@code null} when there is none. */
    public static String joined(String... parts) {
        String text = Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private static String cut(String key) {
        return key.length() <= LENGTH ? key : key.substring(0, LENGTH);
    }
}
