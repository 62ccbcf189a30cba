package org.peyvand.security;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.User;
import org.peyvand.security.model.Role;

/** Roles and who has them. */
public interface Roles {
    /** Everything is allowed. */
    String ADMINISTRATOR = "administrator";
    /** Sees and steers all branches. */
    String HEAD_OFFICE = "head-office";
    /** Leads a branch and those below it. */
    String BRANCH_MANAGER = "branch-manager";
    /** Works with customers, deals and documents of the team. */
    String EXPERT = "expert";
    /** Sees everything and changes nothing. */
    String ANALYST = "analyst";

    /**
     * Makes the standard roles when there is none yet, and gives full access to somebody: on a fresh folder whoever opens it first is the
     * administrator. Does nothing later.
     */
    void makeStandard(UUID firstUser);

    /** The roles of somebody, by name. */
    List<Role> of(User user);

    /** Gives a standard role to somebody, who keeps those he has. */
    Outcome<Role> give(User user, String code);
}
