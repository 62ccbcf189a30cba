package org.peyvand.core;

import java.util.List;
import java.util.UUID;

/** Everything that happened with a customer, of all modules, newest first. */
public interface Timeline {

    /** All kinds of entries that there can be. */
    List<TimelineKind> kinds();

    /**
     * One page of an account's timeline, newest first; what lies in the future stands at the top.
     *
     * @param offset entries to skip, from 0
     * @param limit  most entries of the page, at least 1
     */
    List<TimelineEntry> of(UUID accountId, TimelineFilter filter, int offset, int limit);

    /** How many entries there are in all. */
    long count(UUID accountId, TimelineFilter filter);
}
