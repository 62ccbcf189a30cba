package org.peyvand.exchange.internal.target;

/**
 * A value of a new record.
 *
 * @param part      the record that gets it
 * @param attribute its attribute
 * @param from      name of the part whose record it is; empty for a constant
 * @param value     the constant as it would stand in a file
 */
public record Setting(String part, String attribute, String from, String value) {
}
