package org.peyvand.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;

/**
 * Looks after roles: what they say and who has them. For those who have {@link SecurityPermissions#MANAGE}; what leads to full access only
 * for those who have it themselves. The last active administrator stays one, whoever wants it otherwise. An OSGi service; reads and
 * writes, save for {@link #reach}: not for the UI thread.
 */
public interface RoleBook {

    /** What a role says; empty when it is gone. */
    Optional<RoleSheet> sheet(UUID role);

    /** How far an action reaches by what a sheet says, where it says nothing about the entity too: by the code that decides. */
    Reach reach(RoleSheet sheet, EntityDescription entity, Action action);

    /** Stores a role with what it says. */
    Outcome<Role> save(Role role, RoleSheet sheet);

    /**
     * Another role that says the same; nobody has it yet and it is no standard role.
     *
     * @param name of the new one
     */
    Outcome<Role> copy(UUID role, String name);

    /** What the standard role of this code says at first. @throws IllegalArgumentException when there is none */
    RoleSheet standard(String code);

    /** Makes the standard roles that were deleted anew. */
    Outcome<Integer> restoreMissing();

    /** All roles by name. */
    List<Role> all();

    /** The roles of a user. */
    Set<UUID> held(UUID user);

    /** From now on a user has these roles and no others. */
    Outcome<Void> hold(UUID user, Set<UUID> roles);
}
