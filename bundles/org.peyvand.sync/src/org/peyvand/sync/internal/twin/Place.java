package org.peyvand.sync.internal.twin;

import java.util.List;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.internal.twin.Trait.Sort;

/**
 * Where a trait stands: an indexed attribute.
 *
 * @param entity identifier of the description
 * @param owner the attribute that says whose trait it is
 */
record Place(Class<? extends DomainEntity> type, String entity, String attribute, String owner, Sort sort) {
    static final String ACCOUNT = "core.account";
    static final String PERSON = "core.person";
    static final String ORGANISATION = "core.organisation";
    private static final String POINT = "core.contactpoint";
    private static final String ID = "id";

    static final List<Place> ALL = List.of(
        new Place(Account.class, ACCOUNT, "phone", ID, Sort.MOBILE), new Place(Account.class, ACCOUNT, "email", ID, Sort.MAIL),
        new Place(Person.class, PERSON, "nationalId", ID, Sort.NATIONAL), new Place(Person.class, PERSON, "mobile", ID, Sort.MOBILE),
        new Place(Person.class, PERSON, "email", ID, Sort.MAIL),
        new Place(Organisation.class, ORGANISATION, "nationalId", ID, Sort.NATIONAL), new Place(Organisation.class, ORGANISATION, "economicCode", ID, Sort.ECONOMIC),
        new Place(ContactPoint.class, POINT, "normalised", "ownerId", Sort.MOBILE), new Place(ContactPoint.class, POINT, "normalised", "ownerId", Sort.MAIL));

    /** Whether a trait is that of the record in which it stands. */
    boolean isOwner() {
        return owner.equals(ID);
    }
}
