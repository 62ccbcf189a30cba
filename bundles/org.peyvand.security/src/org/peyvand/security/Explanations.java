package org.peyvand.security;

import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;

/**
 * Tells why somebody can or cannot see, change or delete a record. The decision is the one that holds in the sessions of that person; the
 * reasons are the roles, reaches and ways it was made of. Everybody may ask about himself, about others whoever looks after roles
 * ({@link SecurityPermissions#MANAGE}). An OSGi service; reads: not for the UI thread.
 */
public interface Explanations {

    /** What a person may do with a record that the one who asks may see. */
    Outcome<Explanation> of(UUID person, RecordRef record);
}
