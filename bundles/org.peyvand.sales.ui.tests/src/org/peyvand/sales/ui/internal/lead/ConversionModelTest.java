package org.peyvand.sales.ui.internal.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Money;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.LeadConversion.Deal;
import org.peyvand.sales.LeadMatches;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;

class ConversionModelTest {
    private final Account known = account();
    private final Lead lead = new Lead();

    private static Account account() {
        Account account = new Account();
        account.setId(UUID.randomUUID());
        return account;
    }

    private ConversionModel model(List<Account> accounts, List<Person> people) {
        Pipeline standard = new Pipeline();
        standard.setId(UUID.randomUUID());
        return new ConversionModel(lead, new LeadMatches(accounts, people, List.of()), Map.of(), standard, "IRR");
    }

    @Test
    void theBestMatchIsChosenAtFirst() {
        assertEquals(known.getId(), model(List.of(known), List.of()).conversion().account());
    }

    @Test
    void withoutAMatchANewAccountIsNamedAfterTheCompanyOrThePerson() {
        lead.setFirstName("سارا");
        lead.setLastName("احمدی");
        assertEquals("سارا احمدی", model(List.of(), List.of()).newAccountName());
        lead.setCompany("پارس‌گستر");
        assertEquals("پارس‌گستر", model(List.of(), List.of()).newAccountName());
        assertNull(model(List.of(), List.of()).conversion().account());
    }

    @Test
    void aLeadThatNamesNobodyNeedsAnExistingAccount() {
        assertTrue(model(List.of(), List.of()).problem().isPresent());
        assertTrue(model(List.of(known), List.of()).problem().isEmpty());
    }

    @Test
    void theNewDealTakesNameAndAmount() {
        ConversionModel model = model(List.of(known), List.of());
        model.newDeal(" Server ", BigDecimal.valueOf(500), "IRR", null);

        LeadConversion conversion = model.conversion();

        assertEquals(Deal.NEW, conversion.opportunity());
        assertEquals("Server", conversion.opportunityName());
        assertEquals(Money.of(500, "IRR"), conversion.amount());
    }

    @Test
    void impossibleAmountsAndMissingDealsAreSaid() {
        ConversionModel model = model(List.of(known), List.of());
        model.newDeal("x", BigDecimal.valueOf(-1), "IRR", null);
        assertTrue(model.problem().isPresent());
        model.newDeal("x", BigDecimal.ONE, null, null);
        assertTrue(model.problem().isPresent());
        model.deal(Deal.EXISTING);
        assertTrue(model.problem().isPresent());
        Opportunity deal = new Opportunity();
        deal.setId(UUID.randomUUID());
        model.existing(deal);
        assertTrue(model.problem().isEmpty());
        assertEquals(deal.getId(), model.conversion().existingDeal());
    }

    @Test
    void aConvertedLeadOffersWhatItBecame() {
        lead.setStatus(LeadStatus.CONVERTED);
        assertEquals(List.of("account"), List.copyOf(LeadSteps.actions(lead)));
        lead.setStatus(LeadStatus.LOST);
        assertEquals(LeadStatus.LOST, LeadSteps.way(lead).getLast());
    }
}
