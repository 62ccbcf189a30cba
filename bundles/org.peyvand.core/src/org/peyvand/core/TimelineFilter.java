package org.peyvand.core;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What of a timeline is wanted.
 *
 * @param kinds identifiers of {@link TimelineKind}s; all when empty
 * @param from  first moment, or {@code null}
 * @param until first moment after, or {@code null}
 * @param who   a person it was with or a user it is by; {@code null} for everybody
 */
public record TimelineFilter(Set<String> kinds, Instant from, Instant until, UUID who) {

    /** Takes a copy of the kinds. */
    public TimelineFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Of everybody. */
    public TimelineFilter(Set<String> kinds, Instant from, Instant until) {
        this(kinds, from, until, null);
    }

    /** Everything. */
    public static TimelineFilter everything() {
        return new TimelineFilter(Set.of(), null, null);
    }

    /** Only these kinds, of all times. */
    public static TimelineFilter only(String... kinds) {
        return new TimelineFilter(Set.of(kinds), null, null);
    }

    /** Whether a kind is wanted. */
    public boolean wants(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
