package org.peyvand.ui.day;

import org.peyvand.core.RecordRef;

/**
 * How far something has come.
 *
 * @param figure what was reached, in large letters
 * @param detail of what it is a part, or what one can do
 * @param fraction from 0 to 1 and above; negative when there is nothing to compare with
 * @param target record that opens; may be {@code null}
 */
public record DayGauge(String figure, String detail, double fraction, RecordRef target) {
}
