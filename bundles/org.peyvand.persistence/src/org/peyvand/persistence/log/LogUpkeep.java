package org.peyvand.persistence.log;

import java.util.Collection;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.peyvand.persistence.model.Erasure;

/** What the program may do with rows of the change log and the bin within the running transaction; nobody else may do anything with them. */
public interface LogUpkeep {

    /**
     * Takes values out of rows of the change log. The names of the attributes stay, and so do digests, by which the log can still be checked.
     *
     * @param erasure a new one; it is stored with what was done
     * @param entries identifiers of the rows
     * @param taken whether the values of an attribute go, by the identifier of the entity and the name of the attribute
     * @return the stored one; not stored when there was nothing to take out
     */
    Erasure erase(Erasure erasure, Collection<UUID> entries, BiPredicate<String, String> taken);

    /** Takes records out of the bin: they are back, or there is nothing left of them. */
    void leaveBin(Collection<UUID> records);
}
