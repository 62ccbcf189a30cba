package org.peyvand.persistence.eclipselink.internal.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;

/** The rights of a clerk of the shop: everything that he made himself, and nothing else, unless a test says otherwise. */
public final class ShopAccess implements AccessPolicy, Access, CurrentUser, AutoCloseable {
    private final UUID clerk;
    private final Map<String, Criterion> records = new HashMap<>();
    private final Map<String, FieldRight> fields = new HashMap<>();
    private final Set<Action> nowhere = EnumSet.noneOf(Action.class);
    private final Set<String> ownership = new HashSet<>();
    private ShopAccess answer;
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();

    private ShopAccess(UUID clerk) {
        this.clerk = clerk;
    }

    /** From now on the clerk works. */
    public static ShopAccess begin() {
        ShopAccess access = new ShopAccess(UUID.randomUUID());
        BundleContext context = FrameworkUtil.getBundle(ShopAccess.class).getBundleContext();
        access.registered.add(context.registerService(AccessPolicy.class, access, new Hashtable<>()));
        access.registered.add(context.registerService(CurrentUser.class, access, new Hashtable<>()));
        return access;
    }

    /** From now on nobody in particular works, with full access. */
    @Override
    public void close() {
        registered.forEach(ServiceRegistration::unregister);
    }

    public ShopAccess allow(String entity, Action action, Criterion criterion) {
        records.put(entity + action, criterion);
        answer = null;
        return this;
    }

    public ShopAccess never(Action action) {
        nowhere.add(action);
        answer = null;
        return this;
    }

    public ShopAccess field(String entity, String attribute, FieldRight right) {
        fields.put(entity + attribute, right);
        answer = null;
        return this;
    }

    public ShopAccess ownership(String attribute) {
        ownership.add(attribute);
        answer = null;
        return this;
    }

    /** As of now, since an answer never changes. */
    @Override
    public Access access() {
        if (answer == null) {
            answer = now();
        }
        return answer;
    }

    private ShopAccess now() {
        ShopAccess now = new ShopAccess(clerk);
        now.records.putAll(records);
        now.fields.putAll(fields);
        now.nowhere.addAll(nowhere);
        now.ownership.addAll(ownership);
        return now;
    }

    @Override
    public Criterion records(EntityDescription entity, Action action) {
        Criterion own = action == Action.CREATE ? Criteria.everything() : Criteria.where("createdBy").is(clerk);
        return nowhere.contains(action) ? Criteria.nothing() : records.getOrDefault(entity.id() + action, own);
    }

    @Override
    public FieldRight field(EntityDescription entity, String attribute) {
        return fields.getOrDefault(entity.id() + attribute, FieldRight.EDIT);
    }

    @Override
    public Action change(EntityDescription entity, String attribute) {
        return ownership.contains(attribute) ? Action.ASSIGN : Action.EDIT;
    }

    @Override
    public UUID userId() {
        return clerk;
    }

    @Override
    public UUID branchId() {
        return null;
    }
}
