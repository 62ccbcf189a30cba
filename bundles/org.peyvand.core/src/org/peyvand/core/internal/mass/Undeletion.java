package org.peyvand.core.internal.mass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Brings back what a transaction has deleted, as the change log has kept it: the record and all that went with it, with the same
 * identifiers, within the rights of whoever works; only the log is read beyond them. What people are not told of, such as keys for sorting, is computed anew by the rules.
 */
final class Undeletion {
    private final Session session;
    private final EntityDescriptions descriptions;

    Undeletion(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.descriptions = descriptions;
    }

    private static Optional<UUID> transaction(Session session, UUID record) {
        return session.trusted().list(entries(Criteria.where("recordId").is(record), EntityChange.Kind.DELETED).page(0, 1)).stream().map(ChangeEntry::getTransactionId).findFirst();
    }

    private static Query<ChangeEntry> entries(Criterion which, EntityChange.Kind kind) {
        return Query.of(ChangeEntry.class).where(Criteria.all(which, Criteria.where("kind").is(kind))).orderBy(Order.desc("id"));
    }

    /**
     * Brings back all records of a transaction; what was deleted last, which others stand on, comes first.
     *
     * @return how many of them are of a class
     */
    int run(UUID transaction, Class<? extends DomainEntity> counted) {
        int found = 0;
        for (ChangeEntry entry : session.trusted().list(entries(Criteria.where("transactionId").is(transaction), EntityChange.Kind.DELETED))) {
            EntityDescription description = descriptions.byId(entry.getEntity()).orElse(null);
            if (description != null && session.trusted().find(description.type(), entry.getRecordId()).isEmpty()) {
                restore(entry, description);
                found += counted.isAssignableFrom(description.type()) ? 1 : 0;
            }
        }
        return found;
    }

    private void restore(ChangeEntry entry, EntityDescription description) {
        DomainEntity record = description.create();
        record.setId(entry.getRecordId());
        Map<String, LoggedValues> logged = LoggedValues.read(entry.getChanges());
        for (AttributeDescription attribute : description.attributes()) {
            LoggedValues values = logged.get(attribute.name());
            if (!attribute.name().contains(".") || values != null) {
                attribute.set(record, values == null ? null : LoggedText.restored(attribute, values.before(), session));
            }
        }
        // those of retired extra fields, which are no longer listed
        logged.forEach((name, values) -> Optional.of(name).filter(ExtraAttribute::isExtra).flatMap(description::attribute)
            .ifPresent(attribute -> attribute.set(record, LoggedText.restored(attribute, values.before(), session))));
        session.trusted().list(entries(Criteria.where("recordId").is(record.getId()), EntityChange.Kind.CREATED).page(0, 1)).stream().findFirst().ifPresent(created -> {
            record.setCreatedAt(created.getAt());
            record.setCreatedBy(created.getUserId());
        });
        record.setBranchId(entry.getBranchId());
        session.add(record);
    }

    /** The transactions in which records were deleted, each once. */
    static List<UUID> transactions(Session session, List<UUID> records) {
        return records.stream().map(id -> transaction(session, id)).flatMap(Optional::stream).distinct().toList();
    }
}
