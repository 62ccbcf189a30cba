package org.peyvand.ui.notice;

import java.time.Instant;
import java.util.Objects;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Tone;

/**
 * Something a person should know.
 *
 * @param key two with the same key are one, the later counts
 * @param kind name of its group in the language of the person, such as "Due tasks"
 * @param icon name of a bootstrap icon
 * @param tone of the icon
 * @param title what it is about
 * @param text one line more; may be empty
 * @param target what opens; {@code null} when nothing does
 * @param at when it happened or will happen
 */
public record Notice(String key, String kind, String icon, Tone tone, String title, String text, RecordRef target, Instant at) {
    /** Checks that everything is there. */
    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        tone = tone == null ? Tone.ACCENT : tone;
    }
}
