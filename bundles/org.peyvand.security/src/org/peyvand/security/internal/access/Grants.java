package org.peyvand.security.internal.access;

import java.util.Map;
import java.util.Set;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Reach;

/** What one role says, to be looked up. */
final class Grants {
    private final String role;
    private final Map<String, Map<Action, Reach>> reaches;
    private final Map<String, Map<String, FieldRight>> fields;
    private final Set<String> permissions;

    Grants(RoleSheet sheet) {
        this.role = sheet.name();
        this.reaches = sheet.reaches();
        this.fields = sheet.fields();
        this.permissions = sheet.permissions();
    }

    /** What the role is called. */
    String role() {
        return role;
    }

    /** How far an action reaches; {@code null} when the role says nothing about the entity. */
    Reach reach(String entity, Action action) {
        return reaches.containsKey(entity) ? reaches.get(entity).getOrDefault(action, Reach.NONE) : null;
    }

    /** The right on a field; {@code null} when the role says nothing about it. */
    FieldRight field(String entity, String attribute) {
        return fields.getOrDefault(entity, Map.of()).get(attribute);
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grants grants && reaches.equals(grants.reaches) && fields.equals(grants.fields) && permissions.equals(grants.permissions);
    }

    @Override
    public int hashCode() {
        return reaches.hashCode() + fields.hashCode();
    }
}
