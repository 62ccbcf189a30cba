package org.peyvand.persistence.meta;

/** How an attribute is shown, edited, searched and imported. */
public enum AttributeKind {
    /** Only in annotations: inferred from the Java type. */
    AUTO,
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** Whole number. */
    INTEGER,
    /** Decimal number. */
    DECIMAL,
    /** Decimal number; 10 means ten percent. */
    PERCENT,
    /** Amount; the currency code is another attribute. */
    MONEY,
    /** Yes or no. */
    BOOLEAN,
    /** Day without a time of day. */
    DATE,
    /** Moment, stored in UTC. */
    MOMENT,
    /** Constant of a Java enum. */
    ENUM,
    /** Code from a pick list. */
    PICK,
    /** Another entity. */
    REFERENCE,
    /** Telephone number. */
    PHONE,
    /** E-mail address. */
    EMAIL,
    /** Web address. */
    URL,
    /** ISO 4217 code. */
    CURRENCY
}
