package org.peyvand.persistence;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Texts of criteria that no engine takes as they are: somebody has pasted a whole letter into a search. They are cut to more than any text that is
 * sought has, so that nothing is found by them and nothing fails.
 */
final class LongTexts {
    private static final int MOST = 10_000;

    private LongTexts() {
    }

    static Object cut(Object value) {
        return value instanceof String text && text.length() > MOST ? text.substring(0, MOST) : value;
    }

    static Set<Object> cut(Set<Object> values) {
        if (values.stream().noneMatch(value -> value instanceof String text && text.length() > MOST)) {
            return values;
        }
        Set<Object> cut = new LinkedHashSet<>();
        values.forEach(value -> cut.add(cut(value)));
        return cut;
    }
}
