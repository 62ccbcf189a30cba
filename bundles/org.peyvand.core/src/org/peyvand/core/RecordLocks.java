package org.peyvand.core;

import java.util.Optional;
import java.util.Set;
import org.peyvand.base.text.Message;

/**
 * Knows which records are not changed here whatever rights somebody has, since others decide about them. For what is shown and offered: rules hold everybody to it. An OSGi
 * service that may be absent: then none is.
 */
public interface RecordLocks {

    /** Why a record is not changed here; empty when it may be. Not on the UI thread. */
    Optional<Message> locked(RecordRef record);

    /** Attributes that nobody changes here, though the rest of the record may be. Not on the UI thread. */
    default Set<String> lockedAttributes(RecordRef record) {
        return Set.of();
    }
}
