package org.peyvand.ui.notice;

import java.time.Instant;
import java.util.Objects;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Navigation;
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
 * @param target record that opens; {@code null} for none
 * @param opening opens something else; {@code null} for nothing
 * @param at when it happened or will happen
 * @param action what the button that opens it says; {@code null} for the usual word
 */
public record Notice(String key, String kind, String icon, Tone tone, String title, String text, RecordRef target, Runnable opening, Instant at,
    String action) {

    /** With the usual word on its button. */
    public Notice(String key, String kind, String icon, Tone tone, String title, String text, RecordRef target, Runnable opening, Instant at) {
        this(key, kind, icon, tone, title, text, target, opening, at, null);
    }

    /** About a record. */
    public static Notice of(String key, String kind, String icon, Tone tone, String title, String text, RecordRef target, Instant at) {
        return new Notice(key, kind, icon, tone, title, text, target, null, at);
    }

    /** Whether there is something to open. */
    public boolean opens() {
        return target != null || opening != null;
    }

    /** Opens it. UI thread. */
    public void open(Navigation navigation) {
        if (opening != null) {
            opening.run();
        } else if (target != null) {
            navigation.open(target);
        }
    }

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
