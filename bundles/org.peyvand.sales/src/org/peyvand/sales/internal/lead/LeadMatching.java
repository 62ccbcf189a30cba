package org.peyvand.sales.internal.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peyvand.core.NameKeys;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.LeadMatches;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;

/** Looks for records with the same mail address, number or name; every question is answered by an index. */
final class LeadMatching {
    private static final int MOST = 10;
    private final Session session;

    LeadMatching(Session session) {
        this.session = session;
    }

    LeadMatches of(Lead lead) {
        Set<Person> people = new LinkedHashSet<>();
        same(Person.class, "email", lead.getEmail(), people);
        same(Person.class, "mobile", lead.getMobile(), people);
        same(Person.class, "searchKey", key(NameKeys.joined(lead.getFirstName(), lead.getLastName())), people);
        Set<Account> accounts = new LinkedHashSet<>();
        same(Account.class, "searchKey", key(lead.getCompany()), accounts);
        if (!people.isEmpty()) {
            Query<Contact> contacts = Query.of(Contact.class).where(Criteria.where("person").in(ids(people, Person::getId)));
            session.list(contacts.fetch("account").page(0, MOST)).forEach(contact -> accounts.add(contact.getAccount()));
        }
        return new LeadMatches(List.copyOf(accounts), List.copyOf(people), deals(accounts));
    }

    private List<Opportunity> deals(Set<Account> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Criterion open = Criteria.all(Criteria.where("account").in(ids(accounts, Account::getId)), Criteria.where("state").is(StageState.OPEN));
        return session.list(Query.of(Opportunity.class).where(open).page(0, MOST));
    }

    private <E> void same(Class<E> type, String attribute, String value, Set<E> found) {
        if (value != null && !value.isBlank()) {
            found.addAll(session.list(Query.of(type).where(Criteria.where(attribute).is(value)).page(0, MOST)));
        }
    }

    private static String key(String name) {
        return name == null ? null : NameKeys.search(name);
    }

    private static <E> List<Object> ids(Set<E> records, Function<E, Object> id) {
        return new ArrayList<>(records.stream().map(id).toList());
    }
}
