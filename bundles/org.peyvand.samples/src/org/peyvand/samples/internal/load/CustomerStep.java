package org.peyvand.samples.internal.load;

import java.util.Map;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Human;

/** Stores customers with their organisation, persons and contacts. */
final class CustomerStep {

    private static final Map<String, String> COUNTRIES = Map.of("IR", "ایران", "AE", "United Arab Emirates", "TR", "Türkiye", "DE", "Germany");
    private final Loading loading;

    CustomerStep(Loading loading) {
        this.loading = loading;
    }

    void run() {
        loading.each("customers", loading.company().firms(), this::customer);
    }

    private void customer(Firm firm, Session session) {
        Account account = account(firm, session);
        for (Human human : firm.people()) {
            Person person = person(human, firm, session);
            session.add(contact(account, person, human, human.equals(firm.main())));
            if (!firm.isOrganisation()) {
                account.setPerson(person);
            }
        }
    }

    private Account account(Firm firm, Session session) {
        Account account = new Account();
        account.setNumber(firm.number());
        account.setName(firm.name());
        account.setStatus(firm.status());
        account.setKind(firm.isOrganisation() ? AccountKind.ORGANISATION : AccountKind.PERSON);
        account.setIndustry(firm.industry());
        account.setSource(firm.source());
        account.setCountry(COUNTRIES.get(firm.place().country()));
        account.setProvince(firm.place().province());
        account.setCity(firm.place().city());
        account.setStreet(firm.street());
        account.setPostalCode(firm.postalCode());
        account.setPhone(firm.phone());
        account.setEmail(firm.email());
        account.setWebsite(firm.website());
        account.setFoundedYear(firm.founded());
        account.setEmployees(firm.employees());
        account.setRevenue(firm.revenue());
        account.setCurrency("IRR");
        account.setOrganisation(firm.isOrganisation() ? session.add(organisation(firm.legal())) : null);
        loading.own(account, firm.owner(), session);
        return loading.add(session, firm.number(), account);
    }

    static Organisation organisation(Firm.Legal legal) {
        Organisation organisation = new Organisation();
        organisation.setLegalName(legal.name());
        organisation.setNationalId(legal.legalId());
        organisation.setEconomicCode(legal.economicCode());
        organisation.setRegistrationNumber(legal.registrationNumber());
        organisation.setSheba(legal.sheba());
        return organisation;
    }

    private Person person(Human human, Firm firm, Session session) {
        Person person = new Person();
        person.setFirstName(human.firstName());
        person.setLastName(human.lastName());
        person.setGender(human.female() ? "female" : "male");
        person.setJobTitle(human.jobTitle());
        person.setEmail(human.email());
        person.setPhone(human.phone());
        person.setMobile(human.mobile());
        person.setNationalId(human.nationalId());
        person.setBirthDate(human.birthDate());
        loading.own(person, firm.owner(), session);
        return loading.add(session, human.key(), person);
    }

    private static Contact contact(Account account, Person person, Human human, boolean primary) {
        Contact contact = new Contact();
        contact.setAccount(account);
        contact.setPerson(person);
        contact.setPrimary(primary);
        contact.setRole(role(human.jobTitle()));
        return contact;
    }

    private static String role(String jobTitle) {
        if (jobTitle == null) {
            return "buyer";
        }
        if (jobTitle.contains("مدیرعامل") || jobTitle.contains("معاون")) {
            return "decision";
        }
        if (jobTitle.contains("خرید") || jobTitle.contains("بازرگانی") || jobTitle.contains("Purchasing")) {
            return "buyer";
        }
        return jobTitle.contains("فناوری") ? "technical" : jobTitle.contains("مالی") ? "finance" : "user";
    }
}
