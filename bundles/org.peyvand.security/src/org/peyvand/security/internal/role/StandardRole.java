package org.peyvand.security.internal.role;

import static org.peyvand.security.model.Reach.ALL;
import static org.peyvand.security.model.Reach.BRANCH;
import static org.peyvand.security.model.Reach.BRANCHES;
import static org.peyvand.security.model.Reach.NONE;
import static org.peyvand.security.model.Reach.OWN;
import static org.peyvand.security.model.Reach.TEAM;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.security.PermissionInfo;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.Roles;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/**
 * A role that every installation begins with, and that can be changed there.
 *
 * @param full whether everything is allowed
 * @param grants how far each action reaches on records that have an owner, and on what else the role works with
 */
record StandardRole(String code, boolean full, List<Grant> grants) {
    static final List<StandardRole> ALL_ROLES = List.of(
        new StandardRole(Roles.ADMINISTRATOR, true, List.of()),
        new StandardRole(Roles.HEAD_OFFICE, false, List.of(
            new Grant(RecordGrant.ANY, ALL, ALL, ALL, ALL, ALL, ALL), new Grant("core.organisation", ALL, ALL, ALL, BRANCH, ALL, NONE),
            new Grant("core.goal", ALL, ALL, ALL, ALL, ALL, NONE), new Grant("sales.product", ALL, ALL, ALL, NONE, ALL, NONE),
            new Grant("sales.pricelist", ALL, ALL, ALL, NONE, ALL, NONE), new Grant("sales.pipeline", ALL, ALL, ALL, NONE, ALL, NONE),
            new Grant("core.pickvalue", ALL, ALL, ALL, NONE, ALL, NONE), new Grant("core.team", ALL, ALL, ALL, NONE, ALL, NONE),
            new Grant("branch.strategicgoal", ALL, ALL, ALL, ALL, ALL, NONE), new Grant("branch.indicator", ALL, ALL, ALL, ALL, ALL, NONE),
            new Grant("branch.steering", ALL, ALL, ALL, ALL, ALL, NONE), new Grant("branch.deviation", ALL, ALL, ALL, NONE, ALL, NONE),
            new Grant("branch.move", ALL, ALL, ALL, NONE, ALL, NONE))),
        new StandardRole(Roles.BRANCH_MANAGER, false, List.of(
            new Grant(RecordGrant.ANY, BRANCHES, BRANCHES, BRANCHES, BRANCH, BRANCHES, BRANCHES),
            new Grant("core.organisation", ALL, ALL, BRANCHES, OWN, BRANCHES, NONE), new Grant("core.goal", ALL, BRANCHES, BRANCHES, BRANCHES, ALL, NONE),
            new Grant("sales.pricelist", ALL, NONE, BRANCHES, NONE, ALL, NONE), new Grant("sales.pipeline", ALL, NONE, BRANCHES, NONE, ALL, NONE),
            new Grant("branch.deviation", BRANCHES, BRANCHES, BRANCHES, NONE, BRANCHES, NONE))),
        new StandardRole(Roles.EXPERT, false, List.of(
            new Grant(RecordGrant.ANY, TEAM, TEAM, OWN, NONE, NONE, OWN), new Grant("core.activity", TEAM, TEAM, OWN, OWN, NONE, OWN),
            new Grant("core.organisation", ALL, ALL, OWN, NONE, NONE, NONE))),
        new StandardRole(Roles.ANALYST, false, List.of(new Grant(RecordGrant.ANY, ALL, NONE, NONE, NONE, NONE, NONE))));

    /** The one with this code. @throws IllegalArgumentException when there is none */
    static StandardRole of(String code) {
        return ALL_ROLES.stream().filter(role -> role.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** What it says at first, permissions of modules included. */
    RoleSheet sheet(List<PermissionInfo> known) {
        Map<String, Map<Action, Reach>> reaches = new HashMap<>();
        for (Grant grant : grants) {
            Map<Action, Reach> row = new EnumMap<>(Action.class);
            Arrays.stream(Action.values()).forEach(action -> row.put(action, grant.of(action)));
            reaches.put(grant.entity(), row);
        }
        Set<String> permitted = known.stream().filter(one -> one.standard().contains(code)).map(one -> one.permission().id()).collect(Collectors.toSet());
        return new RoleSheet(null, code, full, code, reaches, Map.of(), permitted);
    }

    /** Makes it, named in the language of the installation. */
    Role make(Session session, List<PermissionInfo> known) {
        Role role = new Role();
        Locale language = Locale.getDefault();
        role.setCode(code);
        role.setName(StandardNames.name(code).in(language));
        role.setNote(StandardNames.note(code).in(language));
        role.setFullAccess(full);
        session.add(role);
        new RoleWriter(session).write(role, sheet(known));
        return role;
    }

    /** Gives a role to somebody. */
    static void hold(User user, Role role, Session session) {
        RoleHolder holder = new RoleHolder();
        holder.setUser(user);
        holder.setRole(role);
        session.add(holder);
    }

    /** How far each action reaches on the records of an entity. */
    record Grant(String entity, Reach read, Reach create, Reach edit, Reach delete, Reach export, Reach assign) {

        Reach of(Action action) {
            return switch (action) {
                case READ -> read;
                case CREATE -> create;
                case EDIT -> edit;
                case DELETE -> delete;
                case EXPORT -> export;
                case ASSIGN -> assign;
            };
        }
    }
}
