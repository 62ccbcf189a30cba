package org.peyvand.security.internal.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;

/**
 * Reads what roles say.
 *
 * @param session one that sees everything
 */
public record SheetReader(Session session) {

    /** How far an action reaches by what a sheet alone says. */
    public static Reach reach(RoleSheet sheet, EntityDescription entity, Action action, EntityDescriptions descriptions) {
        return sheet.fullAccess() ? Reach.ALL : RoleAccess.says(new Grants(sheet), entity, action, descriptions).reach();
    }

    /** All that a role says. */
    public RoleSheet sheet(Role role) {
        Map<String, Map<Action, Reach>> reaches = new HashMap<>();
        session.list(Query.of(RecordGrant.class).where(Criteria.where("role").is(role)))
            .forEach(grant -> reaches.computeIfAbsent(grant.getEntity(), entity -> new EnumMap<>(Action.class)).put(grant.getAction(), grant.getReach()));
        Map<String, Map<String, FieldRight>> fields = new HashMap<>();
        session.list(Query.of(FieldGrant.class).where(Criteria.where("role").is(role)))
            .forEach(grant -> fields.computeIfAbsent(grant.getEntity(), entity -> new HashMap<>()).put(grant.getAttribute(), grant.getRight()));
        Set<String> permissions = new HashSet<>();
        session.list(Query.of(PermissionGrant.class).where(Criteria.where("role").is(role))).forEach(grant -> permissions.add(grant.getPermission()));
        return new RoleSheet(role.getId(), role.getName(), role.isFullAccess(), role.getCode(), reaches, fields, permissions);
    }
}
