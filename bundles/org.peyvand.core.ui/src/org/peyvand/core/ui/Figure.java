package org.peyvand.core.ui;

import org.peyvand.ui.Tone;

/**
 * A number that matters, on top of the customer page.
 *
 * @param label what it is
 * @param value in the digits of the person
 * @param note a short remark under it; may be empty
 * @param tone of the value
 */
public record Figure(String label, String value, String note, Tone tone) {
}
