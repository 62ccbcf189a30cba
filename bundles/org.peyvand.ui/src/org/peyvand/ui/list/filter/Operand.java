package org.peyvand.ui.list.filter;

import java.util.Objects;

/**
 * A value of a condition as it is stored.
 *
 * @param text  number, day (ISO 8601), code, name of a constant, identifier of a record
 * @param name  what people call it, when that does not follow from the text; may be empty
 */
public record Operand(String text, String name) {

    /** Checks that both are there. */
    public Operand {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
    }

    /** Without a name of its own. */
    public static Operand of(String text) {
        return new Operand(text, "");
    }
}
