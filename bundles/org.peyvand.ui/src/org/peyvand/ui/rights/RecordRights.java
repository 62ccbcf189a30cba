package org.peyvand.ui.rights;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordLocks;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;

/**
 * What the person at work may do with one record, as it is stored.
 *
 * @param type class of the record
 * @param isNew whether it is not stored yet: whoever may make it fills in all that is not hidden
 * @param allowed the actions
 * @param permitted for the attributes
 * @param lock why it is not changed here whatever the person may do; {@code null} when it may be
 * @param fixed attributes that are not changed here, though the rest may be
 */
public record RecordRights(Class<? extends DomainEntity> type, boolean isNew, Set<Action> allowed, Permitted permitted, Message lock, Set<String> fixed) {

    /** Takes a copy. */
    public RecordRights {
        allowed = Set.copyOf(allowed);
        fixed = Set.copyOf(fixed);
    }

    /** Of a record that is not locked. */
    public RecordRights(Class<? extends DomainEntity> type, boolean isNew, Set<Action> allowed, Permitted permitted) {
        this(type, isNew, allowed, permitted, null, Set.of());
    }

    /** Everything is allowed with a record. */
    public static RecordRights full(DomainEntity record) {
        return new RecordRights(record.getClass(), record.isNew(), EnumSet.allOf(Action.class), Permitted.ALL);
    }

    /** Asks for the rights on a record, and whether it is locked; off the UI thread. */
    public static RecordRights of(Kit kit, DomainEntity record) {
        RecordRights found = of(kit.service(UnitOfWork.class), record);
        return record.isNew() ? found : kit.find(RecordLocks.class).map(locks -> found.locked(locks, RecordRef.to(record, kit.descriptions()))).orElse(found);
    }

    private RecordRights locked(RecordLocks locks, RecordRef record) {
        return locks.locked(record).map(this::locked).orElseGet(() -> new RecordRights(type, isNew, allowed, permitted, null, locks.lockedAttributes(record)));
    }

    private RecordRights locked(Message why) {
        Set<Action> left = EnumSet.noneOf(Action.class);
        allowed.stream().filter(action -> action == Action.READ || action == Action.CREATE || action == Action.EXPORT).forEach(left::add);
        return new RecordRights(type, isNew, left, permitted, why, Set.of());
    }

    /** Asks for the rights on a record; off the UI thread. */
    public static RecordRights of(UnitOfWork work, DomainEntity record) {
        UiThread.forbid("Asking what may be done with a record");
        return work.read(session -> {
            Permitted permitted = session.permitted();
            Set<Action> allowed = EnumSet.noneOf(Action.class);
            for (Action action : Action.values()) {
                boolean stored = record.isNew() || action == Action.CREATE;
                if (stored ? permitted.allows(record.getClass(), action) : !among(session, record.getClass(), List.of(record.getId()), action).isEmpty()) {
                    allowed.add(action);
                }
            }
            return new RecordRights(record.getClass(), record.isNew(), allowed, permitted);
        });
    }

    /** Which of these records something may be done with; off the UI thread. */
    public static Set<UUID> among(Session session, Class<? extends DomainEntity> type, Collection<UUID> records, Action action) {
        Set<UUID> found = new HashSet<>();
        Permitted.Extent extent = session.permitted().extent(type, action);
        if (extent == Permitted.Extent.ALL) {
            found.addAll(records);
        } else if (extent == Permitted.Extent.SOME) {
            session.select(Query.of(type).where(Criteria.where("id").in(records)).allowing(action), "id").forEach(row -> found.add(row.get("id", UUID.class)));
        }
        return found;
    }

    /** Whether it may be changed in some way. */
    public boolean isChangeable() {
        return isNew ? allowed.contains(Action.CREATE) : allowed.contains(Action.EDIT) || allowed.contains(Action.ASSIGN);
    }

    /** What may be done with the value of an attribute, or at a path, of this record. */
    public FieldRight field(String path) {
        FieldRight right = permitted.field(type, path);
        if (right == FieldRight.HIDDEN || isNew && path.indexOf('.') < 0) {
            return right == FieldRight.HIDDEN ? right : FieldRight.EDIT;
        }
        return allowed.contains(permitted.change(type, path)) && !fixed.contains(path) ? right : FieldRight.READ;
    }
}
