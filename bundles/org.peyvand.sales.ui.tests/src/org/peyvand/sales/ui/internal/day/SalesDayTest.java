package org.peyvand.sales.ui.internal.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.GoalKind;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayGauge;
import org.peyvand.ui.day.DayLine;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.day.Postponement;

/** The blocks of sales over a real database. */
@ExtendWith(MemoryDatabase.class)
class SalesDayTest {
    private final Records records;
    private final Opportunities opportunities;
    private final DayMoment day = new DayMoment(Culture.english(), Instant.now());
    private final WonBlock won = new WonBlock();
    private final WaitingBlock waiting = new WaitingBlock();

    SalesDayTest(Records records, UnitOfWork work, CurrentUserService user, Workplace workplace, Opportunities opportunities, Pipelines pipelines) {
        this.records = records;
        this.opportunities = opportunities;
        won.records = records;
        won.work = work;
        won.user = user;
        won.workplace = workplace;
        waiting.records = records;
        waiting.user = user;
        pipelines.standard();
    }

    private Opportunity deal(String name, long amount) {
        Opportunity deal = records.create(Opportunity.class);
        deal.setName(name);
        deal.setAmount(BigDecimal.valueOf(amount));
        deal.setCurrency("IRR");
        return records.save(deal).value();
    }

    private DayGauge gauge() {
        return won.load(day).gauges().getFirst();
    }

    @Test
    void whatWasWonIsComparedWithTheTarget() {
        assertTrue(opportunities.win(deal("a", 400)).isDone());
        assertTrue(opportunities.win(deal("b", 100)).isDone());
        deal("open", 5000);
        assertEquals("IRR 500", gauge().figure());
        assertTrue(gauge().fraction() < 0, "there is nothing to compare with");
        Goal goal = records.create(Goal.class);
        goal.setAmount(BigDecimal.valueOf(1000));
        goal.setCurrency("IRR");
        goal = records.save(goal).value();
        assertEquals(0.5, gauge().fraction());
        assertEquals(goal.getId(), gauge().target().id());
        goal.setKind(GoalKind.WON_COUNT);
        goal.setAmount(BigDecimal.valueOf(8));
        records.save(goal);
        assertEquals(0.25, gauge().fraction());
        assertEquals("2", gauge().figure());
    }

    @Test
    void dealsPastTheirDayAndNewLeadsWaitAndDealsCanBePutOff() {
        Opportunity late = deal("late", 10);
        late.setExpectedCloseOn(day.today().minusDays(3));
        assertTrue(records.save(late).isDone());
        Opportunity soon = deal("soon", 10);
        soon.setExpectedCloseOn(day.today().plusDays(3));
        assertTrue(records.save(soon).isDone());
        Lead lead = records.create(Lead.class);
        lead.setName("fresh");
        assertTrue(records.save(lead).isDone());
        DayContent content = waiting.load(day);
        assertEquals(List.of("late", "fresh"), content.lines().stream().map(DayLine::row).map(row -> row.title()).toList());
        assertEquals(2, content.total());
        assertTrue(content.lines().getFirst().postpone().apply(Postponement.NEXT_WEEK).isDone());
        LocalDate wanted = day.today().plusDays(7);
        assertEquals(wanted, records.find(Opportunity.class, late.getId()).orElseThrow().getExpectedCloseOn());
        assertEquals(1, waiting.load(day).total());
    }
}
