package org.peyvand.sales;

import java.util.Objects;
import java.util.UUID;
import org.peyvand.base.Money;

/**
 * What a lead shall become.
 *
 * @param account         an existing account, or {@code null} for a new one
 * @param person          an existing person, or {@code null} for a new one where the lead names a person
 * @param opportunity     what deal shall be made
 * @param existingDeal    the existing opportunity for {@link Deal#EXISTING}, else {@code null}
 * @param opportunityName name of a new opportunity, or {@code null} for the lead's subject
 * @param amount          expected value of a new opportunity, or {@code null}
 */
public record LeadConversion(UUID account, UUID person, Deal opportunity, UUID existingDeal, String opportunityName, Money amount) {

    /** What happens about a deal. */
    public enum Deal {
        /** No deal yet. */
        NONE,
        /** A new opportunity. */
        NEW,
        /** The lead belongs to an opportunity that is there. */
        EXISTING
    }

    /** Checks that an existing deal is named where one is wanted. */
    public LeadConversion {
        Objects.requireNonNull(opportunity, "opportunity");
        if (opportunity == Deal.EXISTING) {
            Objects.requireNonNull(existingDeal, "existingDeal");
        }
    }

    /** A new account, a new person and a new opportunity. */
    public static LeadConversion allNew() {
        return new LeadConversion(null, null, Deal.NEW, null, null, null);
    }

    /** The same with an existing account; {@code null} for a new one. */
    public LeadConversion withAccount(UUID id) {
        return new LeadConversion(id, person, opportunity, existingDeal, opportunityName, amount);
    }

    /** The same with an existing person; {@code null} for a new one. */
    public LeadConversion withPerson(UUID id) {
        return new LeadConversion(account, id, opportunity, existingDeal, opportunityName, amount);
    }

    /** The same with a new opportunity. */
    public LeadConversion withNewOpportunity(String name, Money value) {
        return new LeadConversion(account, person, Deal.NEW, null, name, value);
    }

    /** The same with an existing opportunity. */
    public LeadConversion withOpportunity(UUID id) {
        return new LeadConversion(account, person, Deal.EXISTING, id, null, null);
    }

    /** The same without an opportunity. */
    public LeadConversion withoutOpportunity() {
        return new LeadConversion(account, person, Deal.NONE, null, null, null);
    }
}
