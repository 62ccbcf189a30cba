package org.peyvand.sales.internal.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.SalesDocument;

/** Whom an issued document was issued to, where that customer or person was merged with another one since. */
record FormerCustomers(Session session) {

    /** Whether the document is as it was issued, but for a customer or person that another one has taken the place of. */
    boolean haveSealed(SalesDocument document) {
        Set<UUID> people = known(document, document.getPerson(), "person");
        return known(document, document.getAccount(), "account").stream()
            .anyMatch(account -> people.stream().anyMatch(person -> Fingerprint.of(document, account, person).equals(document.getSeal())));
    }

    /** The present one, and those whose place it has taken. */
    private Set<UUID> known(SalesDocument document, DomainEntity present, String attribute) {
        Set<UUID> found = new LinkedHashSet<>();
        if (present == null) {
            found.add(null);
            return found;
        }
        add(present.getId(), found);
        // merged in this very transaction, so that the database has it as it was
        session.select(Query.of(SalesDocument.class).where(Criteria.where("id").is(document.getId())), attribute).stream()
            .map(row -> row.get(attribute, UUID.class)).filter(stored -> stored != null && hasTakenPlace(present, stored)).forEach(stored -> add(stored, found));
        return found;
    }

    private void add(UUID record, Set<UUID> found) {
        if (found.add(record)) {
            session.select(Query.of(MergedRecord.class).where(Criteria.where("intoId").is(record)), "formerId").forEach(row -> add(row.get("formerId", UUID.class), found));
        }
    }

    private boolean hasTakenPlace(DomainEntity present, UUID former) {
        return session.find(MergedRecord.class, MergedRecord.idOf(former)).filter(merged -> merged.getIntoId().equals(present.getId())).isPresent();
    }
}
