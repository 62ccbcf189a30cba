package org.peyvand.ui.form;

/**
 * One of several values to choose from.
 *
 * @param value the value; {@code null} for none
 * @param label what a person calls it
 */
public record Choice(Object value, String label) {
}
