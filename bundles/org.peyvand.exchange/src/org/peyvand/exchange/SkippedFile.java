package org.peyvand.exchange;

import java.nio.file.Path;
import org.peyvand.base.text.Message;

/**
 * A file or sheet that does not come in.
 *
 * @param file   the file
 * @param sheet  name of the sheet, or empty
 * @param reason one sentence
 * @param failed whether it could not be read although it should; false when there is nothing in it to import
 */
public record SkippedFile(Path file, String sheet, Message reason, boolean failed) {
}
