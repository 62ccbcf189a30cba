package org.peyvand.sales;

import java.util.List;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.sales.model.Opportunity;

/**
 * Records that a lead may belong to already, best first.
 *
 * @param accounts      accounts of the same name, or those of the people
 * @param people        people with the same e-mail address, mobile or name
 * @param opportunities open opportunities of the accounts
 */
public record LeadMatches(List<Account> accounts, List<Person> people, List<Opportunity> opportunities) {

    /** Takes copies. */
    public LeadMatches {
        accounts = List.copyOf(accounts);
        people = List.copyOf(people);
        opportunities = List.copyOf(opportunities);
    }
}
