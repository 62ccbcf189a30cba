package org.peyvand.simulation.internal.script;

import java.util.List;

/**
 * One thing that happens, as a line of a script: {@code set shiraz c3 phone v17}, {@code exchange shiraz cut@2}, {@code crash head}.
 *
 * @param words the first says what, the second where
 */
public record Step(List<String> words) {

    /** Takes a copy. */
    public Step {
        words = List.copyOf(words);
    }

    /** Of some words. */
    public static Step of(Object... words) {
        return new Step(java.util.stream.Stream.of(words).map(String::valueOf).toList());
    }

    /** That of a line. */
    public static Step read(String line) {
        return new Step(List.of(line.strip().split("\\s+")));
    }

    String what() {
        return words.getFirst();
    }

    String where() {
        return words.get(1);
    }

    /** The words from one on. */
    List<String> from(int index) {
        return words.subList(Math.min(index, words.size()), words.size());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
