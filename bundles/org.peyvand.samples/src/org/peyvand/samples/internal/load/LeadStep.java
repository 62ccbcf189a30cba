package org.peyvand.samples.internal.load;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.Leads;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.samples.internal.company.Human;
import org.peyvand.samples.internal.company.Prospect;

/** Stores leads; converts those that became a deal. */
final class LeadStep {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private final Loading loading;
    private final Leads leads;

    LeadStep(Loading loading, Leads leads) {
        this.loading = loading;
        this.leads = leads;
    }

    void run() {
        loading.each("leads", loading.company().prospects(), this::lead);
    }

    private void lead(Prospect prospect, Session session) {
        Lead lead = session.add(filled(prospect, session));
        if (prospect.deal() != null) {
            LeadConversion conversion = new LeadConversion(loading.id(Account.class, prospect.deal().firm().number()),
                    loading.id(Person.class, prospect.person().key()), LeadConversion.Deal.EXISTING,
                    loading.id(Opportunity.class, prospect.deal().number()), null, null);
            Loading.value(leads.convert(lead, conversion));
            session.find(Lead.class, lead.getId()).orElseThrow().setConvertedAt(prospect.deal().moves().getFirst().at());
        }
    }

    private Lead filled(Prospect prospect, Session session) {
        Human person = prospect.person();
        Lead lead = new Lead();
        lead.setExternalId(prospect.key());
        lead.setName(prospect.subject());
        lead.setFirstName(person.firstName());
        lead.setLastName(person.lastName());
        lead.setJobTitle(person.jobTitle());
        lead.setCompany(prospect.company());
        lead.setPhone(person.phone());
        lead.setMobile(person.mobile());
        lead.setEmail(person.email());
        lead.setProvince(prospect.place().province());
        lead.setCity(prospect.place().city());
        lead.setStatus(prospect.deal() == null ? LeadStatus.valueOf(prospect.status()) : LeadStatus.QUALIFIED);
        lead.setSource(prospect.source());
        lead.setChannel(prospect.channel());
        lead.setCampaign(prospect.campaign());
        lead.setScore(prospect.score());
        loading.own(lead, prospect.owner(), session);
        lead.setCreatedAt(Instant.from(prospect.createdOn().atTime(MORNING).atZone(TEHRAN)));
        return lead;
    }
}
