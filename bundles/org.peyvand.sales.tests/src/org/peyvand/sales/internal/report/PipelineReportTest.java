package org.peyvand.sales.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peyvand.sales.internal.report.ReportFixture.header;
import static org.peyvand.sales.internal.report.ReportFixture.lines;
import static org.peyvand.sales.internal.report.ReportFixture.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.Records;
import org.peyvand.core.model.User;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.Worded;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.testing.MemoryDatabase;

/** Sums of deals against figures reckoned by hand. */
@ExtendWith(MemoryDatabase.class)
public class PipelineReportTest {

    private final Records records;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final ReportFixture fixture;

    PipelineReportTest(Records records, UnitOfWork work, EntityDescriptions descriptions) {
        this.records = records;
        this.work = work;
        this.descriptions = descriptions;
        this.fixture = new ReportFixture(records);
    }

    @BeforeEach
    void sell() {
        if (records.count(Query.of(Opportunity.class)) > 0) {
            return;
        }
        Pipeline pipeline = fixture.pipeline("Reported");
        Stage won = fixture.stage(pipeline, "Won", 3, StageState.WON, "100");
        Stage lost = fixture.stage(pipeline, "Lost", 4, StageState.LOST, "0");
        Stage engaging = fixture.stage(pipeline, "Engaging", 1, StageState.OPEN, "50");
        User manager = fixture.user("Melvin", null, null);
        User anna = fixture.user("Anna", fixture.branch("Central"), manager);
        User boris = fixture.user("Boris", fixture.branch("East"), manager);
        Product basic = fixture.product("GTX Basic");
        Product pro = fixture.product("GTX Pro");
        fixture.deal(anna, won, basic, "100", LocalDate.of(2017, 1, 10), LocalDate.of(2017, 3, 20));
        fixture.deal(anna, won, pro, "250.50", LocalDate.of(2017, 1, 10), LocalDate.of(2017, 3, 21));
        fixture.deal(anna, lost, pro, "70", LocalDate.of(2017, 1, 10), LocalDate.of(2017, 4, 1));
        fixture.deal(boris, engaging, basic, "1000", LocalDate.of(2017, 5, 1), null);
        fixture.deal(boris, engaging, basic, null, LocalDate.of(2017, 6, 1), null);
    }

    private ReportData report(Culture culture, String... parameters) {
        return new PipelineReport(work, descriptions).load(request("sales.pipeline", culture, parameters));
    }

    @Test
    void stagesComeInTheirOrder() {
        ReportData data = report(Culture.english(), "group=stage");
        assertEquals("group,open,won,lost,open_amount,won_amount,win_rate", header(data));
        assertEquals(List.of("Engaging,2,0,0,1000,0,", "Won,0,2,0,0,350.5,1", "Lost,0,0,1,0,0,0"), lines(data));
    }

    @Test
    void peopleBranchesManagersAndProductsComeByName() {
        assertEquals(List.of("Anna,0,2,1,0,350.5,0.6666666667", "Boris,2,0,0,1000,0,"), lines(report(Culture.english(), "group=agent")));
        assertEquals(List.of("Central,0,2,1,0,350.5,0.6666666667", "East,2,0,0,1000,0,"), lines(report(Culture.english(), "group=branch")));
        assertEquals(List.of("Melvin,2,2,1,1000,350.5,0.6666666667"), lines(report(Culture.english(), "group=manager")));
        assertEquals(List.of("GTX Basic,2,1,0,1000,100,1", "GTX Pro,0,1,1,0,250.5,0.5"), lines(report(Culture.english(), "group=product")));
        assertEquals(List.of(",2,2,1,1000,350.5,0.6666666667"), lines(report(Culture.english(), "group=account")), "deals without an account");
    }

    @Test
    void timeIsFoldedInTheCalendarAskedFor() {
        assertEquals(List.of("2017-Q1,0,2,0,0,350.5,1", "2017-Q2,2,0,1,1000,0,0"), lines(report(Culture.english(), "group=quarter")));
        assertEquals(List.of("1395-Q4,0,1,0,0,100,1", "1396-Q1,2,1,1,1000,250.5,0.5"), lines(report(Culture.persian(), "group=quarter")),
                "the Jalali year changes on 21 March 2017");
        assertEquals("2017-03", report(Culture.persian(), "group=month", "calendar=gregorian").rows().getFirst().getFirst().toString());
        Worded quarter = (Worded) report(Culture.persian(), "group=quarter").rows().getFirst().getFirst();
        assertEquals("زمستان ۱۳۹۵", quarter.in(Culture.persian()));
    }

    @Test
    void filtersCountTheDayOfTheDeal() {
        assertEquals(List.of("Anna,0,1,1,0,250.5,0.5"), lines(report(Culture.english(), "group=agent", "from=2017-03-21", "to=2017-04-01")));
        assertEquals(List.of("East,2,0,0,1000,0,"), lines(report(Culture.english(), "group=branch", "branch=East")));
        assertEquals(List.of(), lines(report(Culture.english(), "group=agent", "pipeline=None")));
    }

    @Test
    void openDealsAreWeightedByTheirProbability() {
        ReportData data = report(Culture.english(), "group=agent");
        int weighted = data.columns().stream().map(column -> column.name()).toList().indexOf("weighted");
        BigDecimal sum = (BigDecimal) ((List<?>) data.values().get(ReportData.TOTALS)).get(weighted);
        BigDecimal expected = records.list(Query.of(Opportunity.class)).stream().filter(deal -> deal.getState() == StageState.OPEN)
                .filter(deal -> deal.getAmount() != null)
                .map(deal -> deal.getAmount().multiply(deal.getProbability()).movePointLeft(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, expected.compareTo(sum), expected + " " + sum);
    }

    @Test
    void amountsOfTwoCurrenciesAreNotAdded() {
        Opportunity euro = records.list(Query.of(Opportunity.class)).stream()
                .filter(deal -> deal.getAmount() != null && deal.getAmount().compareTo(new BigDecimal("250.5")) == 0).findFirst().orElseThrow();
        euro.setCurrency("EUR");
        Opportunity stored = fixture.stored(euro);
        ReportData dollars = report(Culture.english(), "group=manager");
        assertEquals(List.of("Melvin,2,1,1,1000,100,0.5"), lines(dollars));
        assertEquals("Not in this report: 1 records in EUR. Choose currency=EUR to see them; amounts of two currencies are never added.",
                ((Message) ((List<?>) dollars.values().get(ReportData.NOTES)).getFirst()).in(Culture.english()));
        assertEquals(List.of("Melvin,1,1,0,0,250.5,1"), lines(report(Culture.english(), "group=manager", "currency=eur")));
        stored.setCurrency("USD");
        fixture.stored(stored);
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        ReportRefused refused = assertThrows(ReportRefused.class, () -> report(Culture.english(), "from=2017-02-01", "to=2017-01-01"));
        assertEquals("The last day (2017-01-01) lies before the first (2017-02-01).", refused.reason().in(Culture.english()));
    }
}
