package org.peyvand.analytics;

import java.util.List;
import java.util.Optional;

/**
 * Something a report asks for.
 *
 * @param name         technical name, used in {@code --param name=value}
 * @param label        name shown to people
 * @param type         what a value must be
 * @param defaultValue value when none is given
 * @param required     whether a value must be there
 * @param choices      the allowed values of type {@link Type#CHOICE}, else empty
 * @param entity       id of the entity description whose names or numbers are the values of type {@link Type#RECORD}; of an extra field the
 *                     entity that has it
 */
public record ReportParameter(String name, Labelled label, Type type, Optional<String> defaultValue, boolean required,
        List<Choice> choices, Optional<String> entity) {

    /** Kinds of values. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A whole number in any digits. */
        INTEGER,
        /** A number in any digits. */
        NUMBER,
        /** A day in ISO form or as the language writes it. */
        DATE,
        /** One of the choices. */
        CHOICE,
        /** Name, number or id of a record. */
        RECORD
    }

    /**
     * An allowed value.
     *
     * @param value technical value
     * @param label text shown to people
     */
    public record Choice(String value, Labelled label) {
    }

    /** Copies the choices. */
    public ReportParameter {
        choices = List.copyOf(choices);
    }
}
