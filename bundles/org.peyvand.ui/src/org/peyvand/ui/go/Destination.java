package org.peyvand.ui.go;

import java.util.Objects;

/**
 * Something one can go to or do.
 *
 * @param key stable name under which visits are remembered, such as {@code list:core.accounts}
 * @param icon name of a bootstrap icon
 * @param title what a person calls it
 * @param detail beside the title: kind, group; may be empty
 * @param shortcut its key as it is written on keyboards; may be empty
 * @param words further words by which it is found; may be empty
 * @param going takes there
 */
public record Destination(String key, String icon, String title, String detail, String shortcut, String words, Going going) {

    /** Checks that everything is there. */
    public Destination {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(going, "going");
        icon = icon == null || icon.isEmpty() ? "square" : icon;
        detail = detail == null ? "" : detail;
        shortcut = shortcut == null ? "" : shortcut;
        words = words == null ? "" : words;
    }

    /** Without shortcut and further words. */
    public static Destination of(String key, String icon, String title, String detail, Going going) {
        return new Destination(key, icon, title, detail, "", "", going);
    }
}
