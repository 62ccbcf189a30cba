package org.peyvand.sales.internal.lead;

import org.peyvand.base.Money;
import org.peyvand.core.NameKeys;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;

/** Makes account, person, contact and opportunity of a lead, or completes those that are there. */
final class LeadParties {
    private final Lead lead;
    private final Session session;

    LeadParties(Lead lead, Session session) {
        this.lead = lead;
        this.session = session;
    }

    boolean namesPerson() {
        return lead.getFirstName() != null || lead.getLastName() != null;
    }

    Account account(Account existing) {
        Account account = existing == null ? new Account() : existing;
        if (existing == null) {
            boolean company = lead.getCompany() != null;
            account.setKind(company ? AccountKind.ORGANISATION : AccountKind.PERSON);
            account.setName(company ? lead.getCompany() : namesPerson() ? personName() : lead.getName());
            account.setStatus("prospect");
            own(account);
        }
        Blanks.fill(account::getSource, account::setSource, lead.getSource());
        Blanks.fill(account::getProvince, account::setProvince, lead.getProvince());
        Blanks.fill(account::getCity, account::setCity, lead.getCity());
        if (!namesPerson() || account.getKind() == AccountKind.PERSON) {
            Blanks.fill(account::getPhone, account::setPhone, lead.getPhone() == null ? lead.getMobile() : lead.getPhone());
            Blanks.fill(account::getEmail, account::setEmail, lead.getEmail());
        } else {
            Blanks.fill(account::getPhone, account::setPhone, lead.getPhone());
        }
        return existing == null ? session.add(account) : account;
    }

    Person person(Person existing) {
        Person person = existing == null ? new Person() : existing;
        if (existing == null) {
            own(person);
            person.setNote(lead.getNote());
        }
        Blanks.fill(person::getFirstName, person::setFirstName, lead.getFirstName());
        Blanks.fill(person::getLastName, person::setLastName, lead.getLastName());
        Blanks.fill(person::getJobTitle, person::setJobTitle, lead.getJobTitle());
        Blanks.fill(person::getEmail, person::setEmail, lead.getEmail());
        Blanks.fill(person::getPhone, person::setPhone, lead.getPhone());
        Blanks.fill(person::getMobile, person::setMobile, lead.getMobile());
        return existing == null ? session.add(person) : person;
    }

    /** Joins the two, unless they are joined. */
    void join(Account account, Person person) {
        if (account.getKind() == AccountKind.PERSON) {
            Blanks.fill(account::getPerson, account::setPerson, person);
        }
        Query<Contact> contacts = Query.of(Contact.class).where(Criteria.where("account").is(account));
        if (session.first(contacts.and(Criteria.where("person").is(person))).isEmpty()) {
            Contact contact = new Contact();
            contact.setAccount(account);
            contact.setPerson(person);
            contact.setPrimary(session.count(contacts) == 0);
            session.add(contact);
        }
    }

    Opportunity newOpportunity(String name, Money amount, Account account, Person person) {
        Opportunity deal = new Opportunity();
        own(deal);
        deal.setName(name == null ? lead.getName() : name);
        if (amount != null) {
            deal.setAmount(amount.amount());
            deal.setCurrency(amount.code());
        }
        return session.add(complete(deal, account, person));
    }

    /** Carries over what an opportunity lacks. */
    Opportunity complete(Opportunity deal, Account account, Person person) {
        Blanks.fill(deal::getAccount, deal::setAccount, account);
        Blanks.fill(deal::getPerson, deal::setPerson, person);
        Blanks.fill(deal::getSource, deal::setSource, lead.getSource());
        Blanks.fill(deal::getCampaign, deal::setCampaign, lead.getCampaign());
        Blanks.fill(deal::getNote, deal::setNote, lead.getNote());
        return deal;
    }

    private String personName() {
        return NameKeys.joined(lead.getFirstName(), lead.getLastName());
    }

    private void own(OwnedEntity record) {
        record.setOwner(lead.getOwner());
        record.setTeam(lead.getTeam());
    }
}
