package org.peyvand.sales.ui.internal.stage;

import org.peyvand.ui.Tone;

/**
 * One chevron of a bar.
 *
 * @param label its name
 * @param note what is said beside it, such as the chance of winning; may be empty
 * @param tone its colour once it is reached
 */
public record Step(String label, String note, Tone tone) {
}
