package org.peyvand.ui;

import org.peyvand.base.text.Message;

/**
 * What a task tells of its result.
 *
 * @param sentence what came out
 * @param open shows it; {@code null} when there is nothing to show
 */
public record Told(Message sentence, Runnable open) {
}
