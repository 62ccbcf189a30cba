package org.peyvand.core.internal.merge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.base.text.Beginning;
import org.peyvand.core.Merges.Difference;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Makes one record of two within a transaction; of two customers also one organisation or person, where nobody else has that. */
record Union(EntityDescriptions descriptions, Session session) {
    private static final int NAME_LENGTH = 255;

    /** @param taken names of the attributes whose values come from the one that goes */
    void run(DomainEntity kept, DomainEntity dropped, Set<String> taken) {
        EntityDescription entity = descriptions.of(kept.getClass());
        Organisation organisation = dropped instanceof Account account ? account.getOrganisation() : null;
        Person person = dropped instanceof Account account ? account.getPerson() : null;
        taken.forEach(name -> entity.attribute(name).ifPresent(attribute -> attribute.set(kept, attribute.get(dropped))));
        remember(entity, kept, dropped);
        dropDoubles(kept, dropped);
        session.trusted().redirect(dropped, kept);
        session.flush();
        session.remove(dropped);
        session.flush();
        if (kept instanceof Account account) {
            together(account.getOrganisation(), organisation, "organisation");
            together(account.getPerson(), person, "person");
        }
    }

    private void remember(EntityDescription entity, DomainEntity kept, DomainEntity dropped) {
        MergedRecord merged = new MergedRecord();
        merged.setId(MergedRecord.idOf(dropped.getId()));
        merged.setFormerId(dropped.getId());
        merged.setIntoId(kept.getId());
        String name = entity.titleOf(dropped);
        merged.setName(Beginning.of(name, NAME_LENGTH));
        session.trusted().add(merged);
    }

    /** The same number or the same person twice helps nobody. */
    private void dropDoubles(DomainEntity kept, DomainEntity dropped) {
        Set<String> points = points(kept).stream().map(Union::key).collect(Collectors.toSet());
        points(dropped).stream().filter(point -> points.contains(key(point))).forEach(session.trusted()::remove);
        if (kept instanceof Account) {
            Set<Person> people = contacts(kept).stream().map(Contact::getPerson).filter(Objects::nonNull).collect(Collectors.toSet());
            contacts(dropped).stream().filter(contact -> people.contains(contact.getPerson()) && !isUsed(contact)).forEach(session.trusted()::remove);
        }
        session.flush();
    }

    private List<ContactPoint> points(DomainEntity owner) {
        return session.trusted().list(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(owner.getId())));
    }

    private static String key(ContactPoint point) {
        return point.getKind() + " " + (point.getNormalised() == null ? point.getValue() : point.getNormalised());
    }

    private List<Contact> contacts(DomainEntity account) {
        return session.trusted().list(Query.of(Contact.class).where(Criteria.where("account").is(account.getId())));
    }

    private boolean isUsed(Contact contact) {
        return descriptions.all().stream().anyMatch(other -> other.attributes().stream()
            .filter(attribute -> attribute.target().filter(target -> target.type() == Contact.class).isPresent())
            .anyMatch(attribute -> session.trusted().count(Query.of(other.type()).where(Criteria.where(attribute.name()).is(contact.getId()))) > 0));
    }

    private void together(DomainEntity kept, DomainEntity dropped, String attribute) {
        if (kept == null || dropped == null || kept.equals(dropped)
            || session.trusted().count(Query.of(Account.class).where(Criteria.where(attribute).is(dropped.getId()))) > 0) {
            return;
        }
        Set<String> missing = new Comparing(descriptions, session).differences(descriptions.of(kept.getClass()), kept, dropped).stream()
            .filter(Difference::taken).map(one -> one.attribute().name()).collect(Collectors.toSet());
        run(kept, dropped, missing);
    }
}
