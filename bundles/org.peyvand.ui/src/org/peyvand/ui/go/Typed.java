package org.peyvand.ui.go;

import java.util.stream.Stream;

/**
 * What was typed to go somewhere.
 *
 * @param prefix character in front that limits the search; empty when there is none
 * @param words the rest
 */
record Typed(String prefix, String words) {

    /** @param prefixes of all that can be asked; those that are empty limit nothing */
    static Typed of(String text, Stream<String> prefixes) {
        String typed = text.strip();
        String prefix = prefixes.filter(one -> !one.isEmpty() && typed.startsWith(one)).findFirst().orElse("");
        return new Typed(prefix, typed.substring(prefix.length()).strip());
    }

    /** Whether what has a prefix, or none, is asked. */
    boolean asks(String other) {
        return prefix.isEmpty() || prefix.equals(other);
    }
}
