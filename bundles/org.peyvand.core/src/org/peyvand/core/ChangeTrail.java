package org.peyvand.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Permission;

/**
 * What all people have changed, from the change log. For those who have {@link #PERMISSION}, whatever records they may see otherwise; fields
 * that are hidden from them are not told. An OSGi service; reads: not for the UI thread.
 */
public interface ChangeTrail {
    /** Reads the trail of all changes and of sign-ins. */
    Permission PERMISSION = new Permission("core.trail");

    /**
     * Which changes.
     *
     * @param person who did it; {@code null} for all
     * @param from not before this moment; {@code null} for no limit
     * @param until before this moment; {@code null} for no limit
     * @param entity identifier of the entity; {@code null} for all
     * @param kind what was done; {@code null} for all
     * @param way by which way it came: one of its steps is of this kind; {@code null} for all
     */
    record Filter(UUID person, Instant from, Instant until, String entity, EntityChange.Kind kind, WayIn.Kind way) {
        /** All changes. */
        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /**
     * One change.
     *
     * @param record of what; may be gone
     * @param title what it is called; empty when it is gone
     */
    record Entry(RecordRef record, String title, RecordChange change) {
    }

    /**
     * The changes, the last one first; none for those who may not see them.
     *
     * @param offset changes to skip, from 0
     * @param limit most changes, at least 1
     */
    List<Entry> changes(Filter filter, int offset, int limit);
}
