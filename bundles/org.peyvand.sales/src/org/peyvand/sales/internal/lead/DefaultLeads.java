package org.peyvand.sales.internal.lead;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Converted;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.LeadMatches;
import org.peyvand.sales.Leads;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;

/** {@link Leads} on the unit of work. */
@Component
public final class DefaultLeads implements Leads {
    private final UnitOfWork work;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public DefaultLeads(@Reference UnitOfWork work, @Reference Workplace workplace) {
        this.work = work;
        this.workplace = workplace;
    }

    @Override
    public LeadMatches matches(Lead lead) {
        return work.read(session -> new LeadMatching(session).of(lead));
    }

    @Override
    public Outcome<Converted> convert(Lead lead, LeadConversion conversion) {
        return work.write(session -> open(lead, session).then(stored -> convert(stored, conversion, session)));
    }

    @Override
    public Outcome<Lead> lose(Lead lead, String reason) {
        return work.write(session -> open(lead, session).map(stored -> {
            stored.setStatus(LeadStatus.LOST);
            stored.setLostReason(reason);
            return stored;
        }));
    }

    /** The lead as the caller sees it, locked, so that nobody else converts it meanwhile; refused when it is converted. */
    private static Outcome<Lead> open(Lead lead, Session session) {
        if (!lead.isNew()) {
            Optional<Lead> stored = session.find(Lead.class, lead.getId());
            stored.ifPresent(session::lock);
            if (stored.isPresent() && stored.get().getConvertedAt() != null) {
                return Outcome.refused(alreadyConverted(stored.get()));
            }
        }
        return Outcome.done(session.save(lead));
    }

    private Outcome<Converted> convert(Lead lead, LeadConversion plan, Session session) {
        LeadParties parties = new LeadParties(lead, session);
        Account existing = existing(Account.class, plan.account(), session);
        Person known = existing(Person.class, plan.person(), session);
        Opportunity running = existing(Opportunity.class, plan.existingDeal(), session);
        if (existing == null && running != null) {
            existing = running.getAccount();
        }
        Account account = parties.account(existing);
        Person person = known != null || parties.namesPerson() ? parties.person(known) : null;
        if (person != null) {
            parties.join(account, person);
        }
        Opportunity deal = switch (plan.opportunity()) {
            case NONE -> null;
            case NEW -> parties.newOpportunity(plan.opportunityName(), plan.amount(), account, person);
            case EXISTING -> parties.complete(running, account, person);
        };
        lead.setConvertedAccount(account);
        lead.setConvertedPerson(person);
        lead.setConvertedOpportunity(deal);
        lead.setConvertedAt(workplace.now());
        lead.setStatus(LeadStatus.CONVERTED);
        Converted result = new Converted(lead, account, person, deal);
        new LeadHistory(session).move(lead, result);
        return Outcome.done(result);
    }

    private static <E extends DomainEntity> E existing(Class<E> type, UUID id, Session session) {
        return id == null ? null : session.find(type, id).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ' ' + id));
    }

    private static Message alreadyConverted(Lead lead) {
        String account = lead.getConvertedAccount() == null ? "" : lead.getConvertedAccount().getName();
        return Message.of(DefaultLeads.class, "lead.already", lead.getName(), lead.getConvertedAt(), account);
    }
}
