package org.peyvand.persistence.replay;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.Session;

/** Records as the change log would tell of them if they were made now, whole, with the stamps that it usually leaves out. An OSGi service; beyond rights. */
public interface RecordImages {

    /** The names that the change log has for the entities of all modules. */
    Set<String> entities();

    /**
     * The names that images of an entity may have values for, in the order of the letters, as this version of the program knows them.
     *
     * @throws IllegalArgumentException when there is no such entity
     */
    List<String> attributes(String entity);

    /**
     * Whether this program has a place for something that the change log of another one tells.
     *
     * @param attribute a field that an administrator has added counts too; {@code null} for the entity as such
     */
    boolean knows(String entity, String attribute);

    /**
     * Some records, those that are there, by identifier.
     *
     * @throws IllegalArgumentException when there is no such entity
     */
    List<LoggedChange> of(Session session, String entity, Collection<UUID> ids);

    /**
     * The same with what is empty too, for somebody who has the record otherwise: what has a value there has to go.
     *
     * @throws IllegalArgumentException when there is no such entity
     */
    List<LoggedChange> whole(Session session, String entity, Collection<UUID> ids);

    /**
     * The records of an entity in the order of their identifiers.
     *
     * @param after {@code null} for the first
     * @throws IllegalArgumentException when there is no such entity
     */
    List<LoggedChange> after(Session session, String entity, UUID after, int most);
}
