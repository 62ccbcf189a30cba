package org.peyvand.persistence.extra;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.persistence.meta.AttributeKind;

/** What an extra field can hold, and the column it needs. */
public enum ExtraKind {
    /** One line of up to so many characters as the field says. */
    TEXT(AttributeKind.TEXT, String.class, "VARCHAR(%d)", 4000),
    /** Several lines. */
    LONG_TEXT(AttributeKind.LONG_TEXT, String.class, "${clob}", 100_000),
    /** Whole number. */
    INTEGER(AttributeKind.INTEGER, Long.class, "BIGINT", 0),
    /** Decimal number with up to fifteen digits before and four after the point. */
    DECIMAL(AttributeKind.DECIMAL, BigDecimal.class, "DECIMAL(19,4)", 0),
    /** Decimal number; 10 means ten percent. */
    PERCENT(AttributeKind.PERCENT, BigDecimal.class, "DECIMAL(9,4)", 0),
    /** Yes, no, or not said. */
    BOOLEAN(AttributeKind.BOOLEAN, Boolean.class, "${boolean}", 0),
    /** Day. */
    DATE(AttributeKind.DATE, LocalDate.class, "DATE", 0),
    /** Moment. */
    MOMENT(AttributeKind.MOMENT, Instant.class, "${moment}", 0),
    /** Code of a pick list. */
    PICK(AttributeKind.PICK, String.class, "VARCHAR(60)", 60),
    /** Telephone number. */
    PHONE(AttributeKind.PHONE, String.class, "VARCHAR(60)", 60),
    /** E-mail address. */
    EMAIL(AttributeKind.EMAIL, String.class, "VARCHAR(254)", 254),
    /** Web address. */
    URL(AttributeKind.URL, String.class, "VARCHAR(500)", 500);

    private final AttributeKind kind;
    private final Class<?> javaType;
    private final String column;
    private final int longest;

    ExtraKind(AttributeKind kind, Class<?> javaType, String column, int longest) {
        this.kind = kind;
        this.javaType = javaType;
        this.column = column;
        this.longest = longest;
    }

    /** How it is shown, edited, searched and imported. */
    public AttributeKind attributeKind() {
        return kind;
    }

    /** Java type of the values. */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * The column's type in the words of schema scripts, that is with placeholders.
     *
     * @param length most characters; only a {@link #TEXT} asks for it
     */
    public String column(int length) {
        return column.formatted(length);
    }

    /**
     * Most characters of a value; 0 for what is no text.
     *
     * @param length what the field says; only a {@link #TEXT} asks for it
     */
    public int longest(int length) {
        return this == TEXT ? Math.min(length, longest) : longest;
    }
}
