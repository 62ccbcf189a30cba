package org.peyvand.persistence;

/**
 * One sort key.
 *
 * @param path such as {@code name} or {@code account.name}
 */
public record Order(String path, boolean descending) {

    /** Smallest first. */
    public static Order asc(String path) {
        return new Order(path, false);
    }

    /** Greatest first. */
    public static Order desc(String path) {
        return new Order(path, true);
    }

    /** Reads {@code name} or {@code -name}. */
    public static Order parse(String text) {
        return text.startsWith("-") ? desc(text.substring(1)) : asc(text);
    }
}
