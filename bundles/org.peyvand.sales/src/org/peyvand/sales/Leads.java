package org.peyvand.sales;

import org.peyvand.base.Outcome;
import org.peyvand.sales.model.Lead;

/** Use cases of leads. */
public interface Leads {

    /** Records that the lead may belong to already, to be offered before it is converted. */
    LeadMatches matches(Lead lead);

    /**
     * Makes a customer of a lead, in one unit of work. Source, campaign, owner, note, phone numbers and addresses go along; an existing
     * account or person keeps what it has and gets what it lacks. Activities of the lead move to the account, the person and the
     * opportunity. The lead keeps links to what it became. Refused when it was converted before.
     */
    Outcome<Converted> convert(Lead lead, LeadConversion conversion);

    /** Gives a lead up; refused when it was converted. */
    Outcome<Lead> lose(Lead lead, String reason);
}
