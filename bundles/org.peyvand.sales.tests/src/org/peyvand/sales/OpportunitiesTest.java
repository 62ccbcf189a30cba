package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;
import org.peyvand.testing.MemoryDatabase;

/** Moves of deals are written down, whatever way they happen. */
@ExtendWith(MemoryDatabase.class)
class OpportunitiesTest {
    private final Opportunities opportunities;
    private final Records records;
    private final Deals deals;
    private final List<Stage> stages;
    private final CurrentUserService current;
    private final Workplace workplace;

    OpportunitiesTest(Opportunities opportunities, Records records, Pipelines pipelines, CurrentUserService current, Workplace workplace) {
        this.opportunities = opportunities;
        this.records = records;
        this.deals = new Deals(records);
        this.stages = pipelines.stages(pipelines.standard());
        this.current = current;
        this.workplace = workplace;
    }

    @Test
    void aNewDealBeginsTodayAtTheFirstStage() {
        Opportunity deal = deals.deal("New", null, null, "1000");
        assertEquals(stages.get(0), deal.getStage());
        assertEquals(workplace.today(), deal.getOpenedOn());
        assertEquals(current.user(), deal.getOwner());
        StageChange first = opportunities.history(deal).getFirst();
        assertNull(first.getFromStage());
        assertEquals(stages.get(0), first.getToStage());
    }

    @Test
    void aMoveSaysWhoWhenFromToAmountProbabilityAndWhy() {
        Opportunity deal = deals.deal("Moving", null, null, "1000");
        Opportunity moved = Deals.done(opportunities.moveTo(deal, stages.get(2), "They asked for an offer"));
        assertEquals(60, moved.getProbability().intValue());
        List<StageChange> history = opportunities.history(moved);
        assertEquals(2, history.size());
        StageChange change = history.getLast();
        assertEquals(stages.get(0), change.getFromStage());
        assertEquals(stages.get(2), change.getToStage());
        assertEquals(current.user(), change.getBy());
        assertEquals("They asked for an offer", change.getReason());
        assertEquals(0, new BigDecimal(1000).compareTo(change.getAmount()));
        assertEquals(60, change.getProbability().intValue());
        assertFalse(change.getAt().isAfter(workplace.now()));
    }

    @Test
    void movingByASaveIsWrittenDownOnce() {
        Opportunity deal = deals.deal("Saved", null, null, "1000");
        deal.setStage(stages.get(1));
        deal = deals.stored(deal);
        deal.setNote("nothing moved");
        deal = deals.stored(deal);
        assertEquals(List.of("Prospecting", "Engaging"), opportunities.history(deal).stream().map(change -> change.getToStage().getName()).toList());
        assertEquals(40, deal.getProbability().intValue());
    }

    @Test
    void stayingIsNoMove() {
        Opportunity deal = deals.deal("Staying", null, null, "1000");
        assertTrue(opportunities.moveTo(deal, stages.get(0), null).isDone());
        assertEquals(1, opportunities.history(deal).size());
    }

    @Test
    void aWonDealIsClosedTodayAndCertain() {
        Opportunity won = Deals.done(opportunities.win(deals.deal("Won", null, null, "1000")));
        assertEquals(StageState.WON, won.getState());
        assertEquals(workplace.today(), won.getClosedOn());
        assertEquals(100, won.getProbability().intValue());
    }

    @Test
    void aClosedDealIsTakenUpAgainOnlyForAReason() {
        Opportunity lost = Deals.done(opportunities.lose(deals.deal("Lost", null, null, "1000"), "قیمت بالا"));
        assertEquals("price", lost.getLostReason(), "the reason is a value of the list");
        assertEquals(List.of("opportunity.whyAgain"), Deals.keys(opportunities.moveTo(lost, stages.get(1), " ")));
        Opportunity open = Deals.done(opportunities.moveTo(records.find(Opportunity.class, lost.getId()).orElseThrow(), stages.get(1), "New budget"));
        assertEquals(StageState.OPEN, open.getState());
        assertNull(open.getClosedOn());
        assertNull(open.getLostReason());
        assertEquals(3, opportunities.history(open).size());
    }

    @Test
    void anOldDealFromAFileKeepsItsDaysAndItsHistoryBeginsThen() {
        Opportunity old = new Opportunity();
        old.setExternalId("1C1I7A6R");
        old.setProduct(deals.product("GTX Plus Basic", "1096", "USD", "0"));
        old.setAccount(deals.account("Cancity", "USD"));
        old.setStage(stages.get(3));
        old.setOpenedOn(LocalDate.of(2016, 10, 20));
        old.setClosedOn(LocalDate.of(2017, 3, 1));
        old.setAmount(new BigDecimal(1054));
        old = deals.stored(old);
        assertEquals("GTX Plus Basic – Cancity", old.getName());
        assertEquals(LocalDate.of(2017, 3, 1), old.getClosedOn());
        assertEquals("USD", old.getCurrency(), "the account's");
        assertEquals(StageState.WON, old.getState());
        assertEquals(LocalDate.of(2017, 3, 1), workplace.day(opportunities.history(old).getFirst().getAt()));
    }

    @Test
    void aDealWithoutAccountIsTakenAndCountedAsIncomplete() {
        long before = records.count(opportunities.incomplete());
        Opportunity deal = deals.deal("Whose?", null, null, "1000");
        assertTrue(deal.isIncomplete());
        assertEquals(before + 1, records.count(opportunities.incomplete()));
        Account account = deals.account("Theirs", "IRR");
        deal.setAccount(account);
        deals.stored(deal);
        assertEquals(before, records.count(opportunities.incomplete()));
    }

    @Test
    void impossibleNumbersAndDaysAreRefused() {
        Opportunity deal = deals.deal("Strange", null, null, "1000");
        deal.setAmount(new BigDecimal(-1));
        deal.setProbability(new BigDecimal(101));
        deal.setClosedOn(deal.getOpenedOn().minusDays(1));
        assertEquals(List.of("opportunity.negative", "probability", "opportunity.closedBefore"), Deals.keys(records.save(deal)));
        assertTrue(records.save(new Opportunity()).diagnostics().getFirst().message().in(Locale.of("fa")).contains("فرصت فروش"));
    }

    @Test
    void aDealGoesWithItsHistory() {
        Opportunity deal = deals.deal("Mistake", null, null, "1000");
        assertTrue(records.delete(deal).isDone());
        assertEquals(0, records.count(Query.of(StageChange.class).where(Criteria.where("opportunity").is(deal.getId()))));
    }
}
