package org.peyvand.sales;

import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;

/**
 * What a lead became.
 *
 * @param lead        the lead, now with links to the others
 * @param account     its account
 * @param person      its person, {@code null} when the lead named none
 * @param opportunity its opportunity, {@code null} when none was wanted
 */
public record Converted(Lead lead, Account account, Person person, Opportunity opportunity) {
}
