package org.peyvand.core.internal.rule;

import java.util.UUID;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/** What has no meaning without its account or person and goes with it: roles, numbers, addresses. */
final class Belongings {

    private Belongings() {
    }

    static void remove(DomainEntity owner, String pathInContact, Session session) {
        UUID id = owner.getId();
        session.list(Query.of(Contact.class).where(Criteria.where(pathInContact).is(id))).forEach(session::remove);
        session.list(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(id))).forEach(session::remove);
        session.list(Query.of(PostalAddress.class).where(Criteria.where("ownerId").is(id))).forEach(session::remove);
    }
}
