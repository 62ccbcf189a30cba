package org.peyvand.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Session;

/**
 * Gives a module's part of the timeline. Register it as an OSGi service. Marks are cheap and many, entries are read only for the page
 * that is shown.
 */
public interface TimelineSource {

    /**
     * Place of an entry in the timeline.
     *
     * @param at when
     * @param id the entry's record
     */
    record Mark(Instant at, UUID id) {
    }

    /** The kinds of entries it gives. */
    List<TimelineKind> kinds();

    /** The newest marks of an account, newest first. Called only when the filter wants at least one of its kinds. */
    List<Mark> newest(UUID accountId, TimelineFilter filter, int limit, Session session);

    /** How many marks there are in all. */
    long count(UUID accountId, TimelineFilter filter, Session session);

    /** The entries of these marks, in any order; records that are gone meanwhile are left out. */
    List<TimelineEntry> entries(List<UUID> ids, Session session);
}
