package org.peyvand.core;

import java.util.Objects;
import org.peyvand.base.text.Message;

/**
 * A kind of entry in the timeline.
 *
 * @param id    stable name, such as {@code call} or {@code invoice}
 * @param icon  name of a bootstrap icon
 * @param label what people call it
 */
public record TimelineKind(String id, String icon, Message label) {

    /** Checks that everything is there. */
    public TimelineKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(label, "label");
    }
}
