package org.peyvand.sales.ui.internal.lead;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Converted;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.LeadMatches;
import org.peyvand.sales.Leads;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;

/** What a person has chosen about the conversion of a lead so far; begins with the best matches. Without SWT. */
final class ConversionModel {
    private final Lead lead;
    private final LeadMatches matches;
    private final Map<Pipeline, Stage> firstStages;
    private final Pipeline standard;
    private Account account;
    private Person person;
    private LeadConversion.Deal deal = LeadConversion.Deal.NEW;
    private Opportunity existing;
    private String name;
    private BigDecimal amount;
    private String currency;
    private Pipeline pipeline;

    ConversionModel(Lead lead, LeadMatches matches, Map<Pipeline, Stage> firstStages, Pipeline standard, String currency) {
        this.lead = lead;
        this.matches = matches;
        this.firstStages = firstStages;
        this.standard = standard;
        this.currency = currency;
        this.pipeline = standard;
        this.account = matches.accounts().isEmpty() ? null : matches.accounts().getFirst();
        this.person = matches.people().isEmpty() ? null : matches.people().getFirst();
        this.name = lead.getName();
    }

    /** Reads what is offered. Not on the UI thread. */
    static ConversionModel load(Kit kit, Lead lead) {
        Pipelines pipelines = kit.service(Pipelines.class);
        Pipeline standard = pipelines.standard();
        Map<Pipeline, Stage> stages = new LinkedHashMap<>();
        for (Pipeline one : pipelines.all()) {
            Pipeline key = one.getId().equals(standard.getId()) ? standard : one;
            pipelines.stages(one).stream().findFirst().ifPresent(stage -> stages.put(key, stage));
        }
        String currency = kit.records().create(Opportunity.class).getCurrency();
        return new ConversionModel(lead, kit.service(Leads.class).matches(lead), stages, standard, currency);
    }

    LeadMatches matches() {
        return matches;
    }

    List<Pipeline> pipelines() {
        return List.copyOf(firstStages.keySet());
    }

    /** Name of the account that would be made. */
    String newAccountName() {
        return lead.getCompany() == null || lead.getCompany().isBlank() ? personName() : lead.getCompany();
    }

    /** Name of the person that would be made; empty when the lead names none. */
    String personName() {
        return Stream.of(lead.getFirstName(), lead.getLastName()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    Account account() {
        return account;
    }

    /** @param wanted {@code null} for a new one */
    void account(Account wanted) {
        account = wanted;
    }

    Person person() {
        return person;
    }

    /** @param wanted {@code null} for a new one */
    void person(Person wanted) {
        person = wanted;
    }

    LeadConversion.Deal deal() {
        return deal;
    }

    void deal(LeadConversion.Deal wanted) {
        deal = wanted;
    }

    void existing(Opportunity wanted) {
        existing = wanted;
    }

    String name() {
        return name;
    }

    String currency() {
        return currency;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** What the new deal is: {@code null} for what is not known. */
    void newDeal(String wantedName, BigDecimal value, String code, Pipeline way) {
        name = wantedName;
        amount = value;
        currency = code;
        pipeline = way == null ? standard : way;
    }

    /** Why it cannot be done as chosen. */
    Optional<Message> problem() {
        if (deal == LeadConversion.Deal.EXISTING && existing == null) {
            return Optional.of(SalesText.of("convert.which"));
        }
        if (deal == LeadConversion.Deal.NEW && amount != null && (amount.signum() < 0 || currency == null)) {
            return Optional.of(SalesText.of(currency == null ? "convert.currency" : "convert.amount"));
        }
        return account == null && newAccountName().isBlank() ? Optional.of(SalesText.of("convert.noname")) : Optional.empty();
    }

    /** What the service is asked for. */
    LeadConversion conversion() {
        LeadConversion base = LeadConversion.allNew().withAccount(account == null ? null : account.getId()).withPerson(person == null ? null : person.getId());
        return switch (deal) {
            case NONE -> base.withoutOpportunity();
            case EXISTING -> base.withOpportunity(existing.getId());
            case NEW -> base.withNewOpportunity(name == null || name.isBlank() ? null : name.strip(), amount == null ? null : Money.of(amount, currency));
        };
    }

    /** Converts the lead; a new deal goes to the first stage of the chosen pipeline, all in one unit of work. Not on the UI thread. */
    Outcome<Converted> convert(UnitOfWork work, Leads leads, Opportunities opportunities) {
        boolean elsewhere = deal == LeadConversion.Deal.NEW && !pipeline.getId().equals(standard.getId());
        return work.write(session -> leads.convert(lead, conversion()).then(converted -> elsewhere && converted.opportunity() != null
                ? opportunities.moveTo(converted.opportunity(), firstStages.get(pipeline), null)
                    .map(moved -> new Converted(converted.lead(), converted.account(), converted.person(), moved))
                : Outcome.done(converted)));
    }
}
