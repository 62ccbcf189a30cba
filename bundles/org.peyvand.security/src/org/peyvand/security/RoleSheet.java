package org.peyvand.security;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.model.Reach;

/**
 * All that a role says, as a value. Immutable.
 *
 * @param id {@code null} for a new one
 * @param name what it is called
 * @param fullAccess whether everything is allowed, whatever else it says
 * @param code of a standard role, else {@code null}
 * @param reaches how far actions reach, by entity or {@link org.peyvand.security.model.RecordGrant#ANY}; an action that is not named reaches nothing
 * @param fields what may be done with attributes by entity, where that is less than with the record
 * @param permissions identifiers of the permissions it has
 */
public record RoleSheet(UUID id, String name, boolean fullAccess, String code, Map<String, Map<Action, Reach>> reaches,
    Map<String, Map<String, FieldRight>> fields, Set<String> permissions) {

    /** Takes copies. */
    public RoleSheet {
        reaches = Map.copyOf(reaches);
        fields = Map.copyOf(fields);
        permissions = Set.copyOf(permissions);
    }

    /** With another reach of one action; an entity that nothing was said of begins with what holds for it now. */
    public RoleSheet with(String entity, Map<Action, Reach> begun, Action action, Reach reach) {
        Map<Action, Reach> row = new EnumMap<>(Action.class);
        row.putAll(reaches.getOrDefault(entity, begun));
        row.put(action, reach);
        Map<String, Map<Action, Reach>> all = new HashMap<>(reaches);
        all.put(entity, Map.copyOf(row));
        return new RoleSheet(id, name, fullAccess, code, all, fields, permissions);
    }

    /** Saying nothing about an entity. */
    public RoleSheet without(String entity) {
        Map<String, Map<Action, Reach>> all = new HashMap<>(reaches);
        all.remove(entity);
        return new RoleSheet(id, name, fullAccess, code, all, fields, permissions);
    }

    /** With another right on a field; {@link FieldRight#EDIT} says nothing about it any more. */
    public RoleSheet with(String entity, String attribute, FieldRight right) {
        Map<String, FieldRight> row = new HashMap<>(fields.getOrDefault(entity, Map.of()));
        if (right == FieldRight.EDIT) {
            row.remove(attribute);
        } else {
            row.put(attribute, right);
        }
        Map<String, Map<String, FieldRight>> all = new HashMap<>(fields);
        all.put(entity, Map.copyOf(row));
        if (row.isEmpty()) {
            all.remove(entity);
        }
        return new RoleSheet(id, name, fullAccess, code, reaches, all, permissions);
    }

    /** With or without a permission. */
    public RoleSheet with(String permission, boolean allowed) {
        Set<String> all = new HashSet<>(permissions);
        if (allowed) {
            all.add(permission);
        } else {
            all.remove(permission);
        }
        return new RoleSheet(id, name, fullAccess, code, reaches, fields, all);
    }

    /** The same, said by another role. */
    public RoleSheet as(UUID other, String called, boolean full, String standard) {
        return new RoleSheet(other, called, full, standard, reaches, fields, permissions);
    }
}
