package org.peyvand.sales.internal.lead;

import java.util.UUID;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Converted;
import org.peyvand.sales.model.Lead;

/** Moves what hangs on a lead to what the lead became. */
final class LeadHistory {
    private static final String DEAL = "sales.opportunity";
    private final Session session;

    LeadHistory(Session session) {
        this.session = session;
    }

    /** Activities to account, person and opportunity; further numbers to the person, further addresses to the account. */
    void move(Lead lead, Converted result) {
        for (Activity activity : session.list(Query.of(Activity.class).where(Criteria.where("aboutId").is(lead.getId())))) {
            activity.setAccount(result.account());
            Blanks.fill(activity::getPerson, activity::setPerson, result.person());
            if (result.opportunity() != null) {
                activity.setAboutType(DEAL);
                activity.setAboutId(result.opportunity().getId());
            }
        }
        UUID reached = result.person() == null ? result.account().getId() : result.person().getId();
        session.list(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(lead.getId()))).forEach(point -> point.setOwnerId(reached));
        session.list(Query.of(PostalAddress.class).where(Criteria.where("ownerId").is(lead.getId())))
            .forEach(address -> address.setOwnerId(result.account().getId()));
    }
}
