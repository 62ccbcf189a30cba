package org.peyvand.core;

import java.time.Instant;
import java.util.Objects;
import org.peyvand.base.text.Message;

/**
 * One thing that happened, or will happen, with a customer.
 *
 * @param kind   what it is
 * @param at     when
 * @param title  its name, as somebody wrote it
 * @param detail one line more, or {@code null}
 * @param author name of the person responsible, or an empty string
 * @param record the record behind it
 */
public record TimelineEntry(TimelineKind kind, Instant at, String title, Message detail, String author, RecordRef record) {

    /** Checks what must be there; a missing title or author becomes the empty string. */
    public TimelineEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(record, "record");
        title = title == null ? "" : title;
        author = author == null ? "" : author;
    }
}
