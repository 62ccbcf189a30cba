package org.peyvand.sales.internal.lead;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;

/** A subject for every lead; converted is only what was converted (or came so from another system). */
@Component
public final class LeadRule implements EntityRule<Lead> {
    private static final int BEST = 100;

    @Override
    public Class<Lead> type() {
        return Lead.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Lead lead, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        String person = NameKeys.joined(lead.getFirstName(), lead.getLastName());
        if (lead.getName() == null) {
            lead.setName(derivedName(lead, person));
        }
        if (lead.getName() == null) {
            found.add(error("name", "lead.nameless"));
        }
        lead.setNameKey(NameKeys.sort(lead.getName()));
        lead.setSearchKey(NameKeys.search(NameKeys.joined(lead.getName(), person, lead.getCompany())));
        if (lead.getScore() != null && (lead.getScore() < 0 || lead.getScore() > BEST)) {
            found.add(error("score", "lead.score"));
        }
        boolean converted = lead.getConvertedAt() != null;
        if (converted && lead.getStatus() != LeadStatus.CONVERTED) {
            found.add(error("status", "lead.converted", lead.getName(), lead.getConvertedAt()));
        }
        if (!converted && lead.getStatus() == LeadStatus.CONVERTED && lead.getExternalId() == null) {
            found.add(error("status", "lead.byHand"));
        }
        return found;
    }

    // Further numbers and addresses go with it; what it became stays.
    @Override
    public List<Diagnostic> beforeRemove(Lead lead, Session session) {
        session.list(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(lead.getId()))).forEach(session::remove);
        session.list(Query.of(PostalAddress.class).where(Criteria.where("ownerId").is(lead.getId()))).forEach(session::remove);
        return List.of();
    }

    private static String derivedName(Lead lead, String person) {
        if (lead.getCompany() != null && person != null) {
            String both = lead.getCompany() + " – " + person;
            return Beginning.of(both, 255);
        }
        return lead.getCompany() != null ? lead.getCompany() : person != null ? person : NameKeys.joined(lead.getEmail());
    }

    private static Diagnostic error(String attribute, String key, Object... args) {
        return Diagnostic.error(attribute, Message.of(LeadRule.class, key, args));
    }
}
