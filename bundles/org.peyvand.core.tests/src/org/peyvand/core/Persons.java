package org.peyvand.core;

import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Person;

/** Short ways to records for tests. */
final class Persons {

    private Persons() {
    }

    static Account account(String name) {
        Account account = new Account();
        account.setName(name);
        return account;
    }

    static Person person(String first, String last) {
        Person person = new Person();
        person.setFirstName(first);
        person.setLastName(last);
        return person;
    }

    static Activity activity(ActivityKind kind, String subject, Account account) {
        Activity activity = new Activity();
        activity.setKind(kind);
        activity.setSubject(subject);
        activity.setAccount(account);
        return activity;
    }
}
