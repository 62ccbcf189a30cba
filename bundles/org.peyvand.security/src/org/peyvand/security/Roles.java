package org.peyvand.security;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.security.internal.role.StandardNames;
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
    /** The codes of all standard roles, the one with the most rights first. */
    List<String> STANDARD = List.of(ADMINISTRATOR, HEAD_OFFICE, BRANCH_MANAGER, EXPERT, ANALYST);

    /** What a standard role is called at first. */
    static Message name(String code) {
        return StandardNames.name(code);
    }

    /** For whom a standard role is. */
    static Message note(String code) {
        return StandardNames.note(code);
    }

    /**
     * Makes the standard roles when there is none yet, and gives full access to somebody: on a fresh folder whoever opens it first is the
     * administrator. Later it gives the standard roles, once, what permissions modules have brought since ({@link PermissionInfo#standard}).
     */
    void makeStandard(UUID firstUser);

    /** The roles of somebody, by name. */
    List<Role> of(User user);

    /** Gives a standard role to somebody, who keeps those he has. */
    Outcome<Role> give(User user, String code);
}
