package org.peyvand.core.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.core.History;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;

/** {@link History} from the change log, which knows no rights: the record in question is asked for first. */
@Component
public final class StoredHistory implements History {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final AccessPolicy policy;

    /** @param policy {@code null} where everything is allowed */
    @Activate
    public StoredHistory(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) AccessPolicy policy) {
        this.work = work;
        this.descriptions = descriptions;
        this.policy = policy;
    }

    @Override
    public List<RecordChange> of(RecordRef record, int offset, int limit) {
        Optional<EntityDescription> entity = descriptions.byId(record.entity());
        if (entity.isEmpty()) {
            return List.of();
        }
        return work.read(session -> session.find(entity.get().type(), record.id()).isEmpty() ? List.of()
            : new Reading(session.trusted(), entity.get(), policy == null ? Access.FULL : policy.access()).changes(record.id(), offset, limit));
    }

    /** @param session sees everything: the names of linked records are open to all who may read the link */
    private record Reading(Session session, EntityDescription entity, Access access, Map<UUID, String> names) {

        Reading(Session session, EntityDescription entity, Access access) {
            this(session, entity, access, new HashMap<>());
        }

        List<RecordChange> changes(UUID record, int offset, int limit) {
            List<RecordChange> changes = new ArrayList<>();
            for (Row row : session.select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record)).orderBy(Order.desc("id"))
                .page(offset, limit), "transactionId", "at", "userId", "kind", "changes")) {
                changes.add(new RecordChange(row.get("transactionId", UUID.class), row.get("at", Instant.class), user(row.get("userId", UUID.class)),
                    row.get("kind", EntityChange.Kind.class), values(row.get("changes", String.class))));
            }
            return changes;
        }

        private String user(UUID id) {
            return id == null ? "" : names.computeIfAbsent(id, key -> session.find(User.class, key).map(User::getDisplayName).orElse(""));
        }

        private List<RecordChange.Value> values(String logged) {
            List<RecordChange.Value> values = new ArrayList<>();
            LoggedValues.read(logged).forEach((name, pair) -> entity.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst()
                .filter(attribute -> access.field(entity, name) != FieldRight.HIDDEN)
                .ifPresent(attribute -> values.add(new RecordChange.Value(attribute, told(attribute, pair.before()), told(attribute, pair.after())))));
            return values;
        }

        /** A value that the program of today no longer knows is told as it stands in the log. */
        private Object told(AttributeDescription attribute, Object logged) {
            try {
                Object value = LoggedText.value(attribute, logged);
                return value instanceof UUID id && attribute.target().isPresent() ? name(attribute.target().get(), id) : value;
            } catch (IllegalArgumentException unknown) {
                return logged.toString();
            }
        }

        private String name(EntityDescription target, UUID id) {
            return names.computeIfAbsent(id, key -> session.find(target.type(), key).map(target::titleOf).orElse(""));
        }
    }
}
