package org.peyvand.security.internal.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleGrant;

/** Writes what a role says: only the rows that differ, so that the history tells what was changed. */
record RoleWriter(Session session) {

    void write(Role role, RoleSheet sheet) {
        records(role, sheet);
        fields(role, sheet);
        permissions(role, sheet);
    }

    /** Only how far each action reaches on records. */
    void records(Role role, RoleSheet sheet) {
        Map<List<Object>, Object> wanted = new HashMap<>();
        sheet.reaches().forEach((entity, row) -> {
            for (Action action : Action.values()) {
                wanted.put(List.of(entity, action), row.getOrDefault(action, Reach.NONE));
            }
        });
        sync(role, RecordGrant.class, wanted, grant -> List.of(grant.getEntity(), grant.getAction()), RecordGrant::getReach, RecordGrant::new, (grant, key) -> {
            grant.setEntity((String) key.getFirst());
            grant.setAction((Action) key.getLast());
        }, (grant, value) -> grant.setReach((Reach) value));
    }

    private void fields(Role role, RoleSheet sheet) {
        Map<List<Object>, Object> wanted = new HashMap<>();
        sheet.fields().forEach((entity, row) -> row.forEach((attribute, right) -> wanted.put(List.of(entity, attribute), right)));
        sync(role, FieldGrant.class, wanted, grant -> List.of(grant.getEntity(), grant.getAttribute()), FieldGrant::getRight, FieldGrant::new, (grant, key) -> {
            grant.setEntity((String) key.getFirst());
            grant.setAttribute((String) key.getLast());
        }, (grant, value) -> grant.setRight((FieldRight) value));
    }

    private void permissions(Role role, RoleSheet sheet) {
        Map<List<Object>, Object> wanted = new HashMap<>();
        sheet.permissions().forEach(permission -> wanted.put(List.of(permission), true));
        sync(role, PermissionGrant.class, wanted, grant -> List.of(grant.getPermission()), grant -> true, PermissionGrant::new,
            (grant, key) -> grant.setPermission((String) key.getFirst()), (grant, value) -> { });
    }

    private <G extends RoleGrant> void sync(Role role, Class<G> type, Map<List<Object>, Object> wanted, Function<G, List<Object>> key, Function<G, Object> value,
        Supplier<G> maker, BiConsumer<G, List<Object>> begin, BiConsumer<G, Object> set) {
        Map<List<Object>, Object> missing = new HashMap<>(wanted);
        for (G grant : role.isNew() ? List.<G>of() : session.list(Query.of(type).where(Criteria.where("role").is(role)))) {
            Object now = missing.remove(key.apply(grant));
            if (now == null) {
                session.remove(grant);
            } else if (!now.equals(value.apply(grant))) {
                set.accept(grant, now);
                session.save(grant);
            }
        }
        missing.forEach((begun, now) -> {
            G grant = maker.get();
            grant.setRole(role);
            begin.accept(grant, begun);
            set.accept(grant, now);
            session.add(grant);
        });
    }
}
