package org.peyvand.core.ui;

import org.peyvand.core.RecordRef;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Person;

/**
 * What a new activity is about.
 *
 * @param account the customer; may be {@code null}
 * @param person whom it was with; may be {@code null}
 * @param about another record, such as a lead or a deal; may be {@code null}
 */
public record ActivitySubject(Account account, Person person, RecordRef about) {

    /** About a customer. */
    public static ActivitySubject of(Account account) {
        return new ActivitySubject(account, null, null);
    }

    /** About nothing in particular. */
    public static ActivitySubject none() {
        return new ActivitySubject(null, null, null);
    }

    void applyTo(Activity activity) {
        activity.setAccount(account);
        activity.setPerson(person);
        if (about != null) {
            activity.setAboutType(about.entity());
            activity.setAboutId(about.id());
        }
    }
}
