package org.peyvand.security.internal.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.security.PermissionInfo;
import org.peyvand.security.model.OfferedPermission;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.Role;

/**
 * Gives the standard roles of a database, once, the permissions of modules that have come since it was made: with an update or a new module.
 *
 * @param session beyond the rights of whoever works
 */
record Offers(Session session) {

    /** Those that were never given. */
    List<PermissionInfo> open(List<PermissionInfo> all) {
        Set<String> known = session.list(Query.of(OfferedPermission.class)).stream().map(OfferedPermission::getPermission).collect(Collectors.toSet());
        return all.stream().filter(one -> !known.contains(one.permission().id())).toList();
    }

    /** Gives them to the standard roles that are still there, and notes that. */
    void give(List<PermissionInfo> open) {
        open.forEach(one -> {
            one.standard().forEach(code -> session.list(Query.of(Role.class).where(Criteria.where("code").is(code))).forEach(role -> give(role, one.permission().id())));
            note(one);
        });
    }

    private void give(Role role, String permission) {
        boolean has = role.isFullAccess() || session.count(Query.of(PermissionGrant.class).where(Criteria.where("role").is(role))
            .and(Criteria.where("permission").is(permission))) > 0;
        if (!has) {
            PermissionGrant grant = new PermissionGrant();
            grant.setRole(role);
            grant.setPermission(permission);
            session.add(grant);
        }
    }

    /** It was given, or is a part of the roles from the beginning. */
    void note(PermissionInfo one) {
        OfferedPermission offered = new OfferedPermission();
        offered.setPermission(one.permission().id());
        session.add(offered);
    }
}
