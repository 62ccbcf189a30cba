package org.peyvand.branch.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.Course;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.Scorecard;
import org.peyvand.branch.internal.report.ScoreReport;
import org.peyvand.branch.model.ActionState;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.PickLists;
import org.peyvand.core.PickOption;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Pipelines;
import org.peyvand.security.Roles;
import org.peyvand.testing.MemoryDatabase;

/** The scorecard over a real database: computed and read indicators, targets along the tree, trends, actions, rights and rules. */
@ExtendWith(MemoryDatabase.class)
public class ScorecardTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final DayRange AUGUST = new DayRange(FIRST, LAST);
    private static Country country;
    private static User head;
    private static StrategicGoal grow;
    private static Indicator won;
    private static Indicator mood;
    private static Indicator rate;
    private static String owner;
    private final Scorecard scores;
    private final Records records;
    private final CurrentUserService current;

    ScorecardTest(Scorecard scores, Records records, CurrentUserService current, Roles roles, Pipelines pipelines, Workplace workplace) {
        this.scores = scores;
        this.records = records;
        this.current = current;
        if (owner == null) {
            owner = current.user().getLogin();
            country = new Country(records, current, roles, pipelines);
            fill(workplace);
        }
    }

    private void fill(Workplace workplace) {
        head = country.user("headly", country.head, Roles.HEAD_OFFICE);
        User fars = country.user("farsi", country.fars, Roles.BRANCH_MANAGER);
        User shiraz = country.user("shirin", country.shiraz, Roles.EXPERT);
        country.won(shiraz, "900", Country.DAY);
        country.won(shiraz, "400", FIRST.minusDays(5));
        country.won(fars, "100", Country.DAY);
        Country.done(current.workAs("headly"));
        grow = new StrategicGoal();
        grow.setName("Grow");
        grow.setResponsible(head);
        grow = country.stored(grow);
        won = indicator("Won", "sales.won");
        mood = indicator("Mood", null);
        rate = indicator("Win rate", "sales.winrate");
        target(won, country.shiraz, "1000", FIRST, LAST);
        target(won, country.marvdasht, "2000", FIRST.minusDays(31), LAST);
        target(mood, country.shiraz, "8", FIRST, LAST);
        target(rate, country.head, "50", FIRST, LAST);
        Country.done(current.workAs("farsi"));
        reading(fars, country.shiraz, "6", FIRST.minusDays(2));
        reading(fars, country.shiraz, "7", Country.DAY);
        reading(fars, country.marvdasht, "2", Country.DAY);
        action("late", country.fars, workplace.today().minusDays(1), ActionState.RUNNING, null);
        action("soon", country.shiraz, workplace.today().plusDays(3), ActionState.PLANNED, won);
        action("elsewhere", country.khorasan, workplace.today(), ActionState.PLANNED, null);
        action("everywhere", null, workplace.today().plusDays(90), ActionState.DONE, null);
    }

    /** The class runs once for each engine, over a database of its own. */
    @BeforeAll
    static void anew() {
        owner = null;
    }

    @AfterEach
    void back() {
        Country.done(current.workAs(owner));
    }

    @Test
    void whatIsOnThePageIsOnPaper() {
        Country.done(current.workAs("headly"));
        ScoreReport report = new ScoreReport(scores);
        ReportData data = report.load(new ReportRequest("branch.scorecard", Map.of("branch", "shiraz", "from", "2026-08-01", "to", "2026-08-31"), Culture.english()));
        assertEquals("Shiraz · 2026-08-01 to 2026-08-31", data.values().get(ReportData.SUBTITLE));
        assertEquals("Grow", data.rows().getFirst().getFirst());
        List<Object> line = data.rows().stream().filter(row -> row.getFirst().toString().strip().equals("\u00a0\u00a0\u00a0\u00a0Won")).findFirst().orElseThrow();
        assertEquals(List.of("900", "1,000", "90%"), line.subList(2, 5).stream().map(Object::toString).toList());
        assertEquals("\u200e+500", line.get(5));
        assertEquals("branch.unknown", refused(report, Map.of("branch", "Nowhere")));
        assertEquals("days.turned", refused(report, Map.of("from", "2026-08-31", "to", "2026-08-01")));
        assertFalse(report.load(new ReportRequest("branch.scorecard", Map.of(), Culture.english())).rows().isEmpty(), "one's own branch, this month");
    }

    private static String refused(ScoreReport report, Map<String, String> values) {
        return assertThrows(ReportRefused.class, () -> report.load(new ReportRequest("branch.scorecard", values, Culture.english()))).reason().key();
    }

    private Indicator indicator(String name, String measure) {
        Indicator indicator = new Indicator();
        indicator.setName(name);
        indicator.setGoal(grow);
        indicator.setMeasure(measure);
        return country.stored(indicator);
    }

    private void target(Indicator indicator, Branch office, String amount, LocalDate first, LocalDate last) {
        IndicatorTarget target = new IndicatorTarget();
        target.setIndicator(indicator);
        target.setOffice(office);
        target.setAmount(new BigDecimal(amount));
        target.setStartsOn(first);
        target.setEndsOn(last);
        country.stored(target);
    }

    private void reading(User by, Branch office, String amount, LocalDate day) {
        country.stored(reading(by, mood, office, amount, day));
    }

    private static IndicatorReading reading(User by, Indicator indicator, Branch office, String amount, LocalDate day) {
        IndicatorReading reading = new IndicatorReading();
        reading.setIndicator(indicator);
        reading.setOffice(office);
        reading.setAmount(new BigDecimal(amount));
        reading.setReadOn(day);
        reading.setOwner(by);
        return reading;
    }

    private void action(String name, Branch office, LocalDate due, ActionState state, Indicator indicator) {
        StrategicAction action = new StrategicAction();
        action.setName(name);
        action.setGoal(grow);
        action.setIndicator(indicator);
        action.setOffice(office);
        action.setDueOn(due);
        action.setState(state);
        action.setOwner(current.user());
        country.stored(action);
    }

    private ScoreLine line(String login, Branch branch, String name) {
        Country.done(current.workAs(login));
        Scorecard.Card card = Country.done(scores.read(branch.getId(), AUGUST));
        return card.goals().stream().flatMap(goal -> goal.below().stream()).filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static void number(String wanted, BigDecimal value) {
        assertEquals(0, new BigDecimal(wanted).compareTo(value), () -> wanted + " is not " + value);
    }

    @Test
    void aMeasureIsComputedWithTheBranchesBelowAndComparedWithTheDaysBefore() {
        ScoreLine fars = line("headly", country.fars, "Won");
        number("1000", fars.score().figure().value());
        number("400", fars.score().before().value());
        assertEquals(1, fars.score().trend());
        number("900", line("headly", country.shiraz, "Won").score().figure().value());
        assertNull(line("headly", country.khorasan, "Won").score().figure().value());
    }

    @Test
    void targetsAreSummedAlongTheTreeByDaysAndThoseOfSharesComeFromAbove() {
        number("1000", line("headly", country.shiraz, "Won").score().figure().plan());
        number("1000", line("headly", country.marvdasht, "Won").score().figure().plan());
        number("2000", line("headly", country.fars, "Won").score().figure().plan());
        number("50", line("headly", country.shiraz, "Win rate").score().figure().plan());
        assertEquals(Course.GOOD, line("headly", country.shiraz, "Win rate").course(), "all closed deals were won");
        assertNull(line("headly", country.khorasan, "Won").score().figure().plan());
    }

    @Test
    void theLastReadingCountsAndThoseBelowAreAddedUp() {
        ScoreLine shiraz = line("headly", country.shiraz, "Mood");
        assertTrue(shiraz.score().byHand());
        number("7", shiraz.score().figure().value());
        number("6", shiraz.score().before().value());
        assertEquals(Course.WATCH, shiraz.course(), "seven of eight");
        number("9", line("headly", country.fars, "Mood").score().figure().value());
    }

    @Test
    void actionsOfTheBranchAndOfAllStandWithTheirGoalOrIndicator() {
        Country.done(current.workAs("headly"));
        ScoreLine goal = Country.done(scores.read(country.fars.getId(), AUGUST)).goals().getFirst();
        assertEquals("headly", goal.who());
        Set<String> names = goal.below().stream().map(ScoreLine::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("late", "everywhere")) && !names.contains("elsewhere") && !names.contains("soon"), names.toString());
        assertEquals(Course.POOR, line("headly", country.fars, "late").course());
        assertEquals(Course.GOOD, line("headly", country.fars, "everywhere").course());
        assertEquals(List.of("soon"), line("headly", country.fars, "Won").below().stream().map(ScoreLine::name).toList());
        assertEquals(Course.WATCH, line("headly", country.fars, "Won").below().getFirst().course());
    }

    @Test
    void aBranchManagerSeesHisBranchesOnly() {
        number("1000", line("farsi", country.fars, "Won").score().figure().value());
        Country.done(current.workAs("farsi"));
        assertEquals(List.of("Fars", "Marvdasht", "Shiraz"), scores.offices().stream().map(Scorecard.Office::name).toList());
        Outcome<Scorecard.Card> refused = scores.read(country.khorasan.getId(), AUGUST);
        assertEquals("branch.hidden", refused.diagnostics().getFirst().message().key());
        assertEquals("Fars", Country.done(scores.read(null, AUGUST)).branchName());
    }

    @Test
    void rulesSayWhatIsWrong() {
        refused(reading(head, won, country.shiraz, "1", FIRST), "reading.measured");
        refused(reading(head, mood, country.shiraz, "1", LocalDate.now().plusYears(1)), "reading.future");
        IndicatorTarget target = new IndicatorTarget();
        target.setIndicator(won);
        target.setOffice(country.fars);
        target.setAmount(new BigDecimal("-1"));
        target.setStartsOn(LAST);
        target.setEndsOn(FIRST);
        refused(target, "target.ends");
        StrategicGoal other = new StrategicGoal();
        other.setName("Other");
        other = country.stored(other);
        StrategicAction action = new StrategicAction();
        action.setName("wrong goal");
        action.setGoal(other);
        action.setIndicator(won);
        action.setDueOn(LAST);
        refused(action, "indicator.goal");
        other.setStartsOn(LAST);
        other.setEndsOn(FIRST);
        refused(other, "goal.ends");
    }

    private void refused(DomainEntity record, String key) {
        Outcome<?> outcome = records.save(record);
        assertFalse(outcome.isDone());
        assertTrue(outcome.diagnostics().stream().anyMatch(one -> one.message().key().equals(key)), () -> outcome.diagnostics().toString());
    }

    @Test
    void theHeadOfficeSetsGoalsAndABranchDoesNot() {
        Country.done(current.workAs("farsi"));
        StrategicGoal own = new StrategicGoal();
        own.setName("Our own");
        assertFalse(records.save(own).isDone());
    }

    @Test
    void everyMeasureThatCanBeChosenIsThere(PickLists picks, BranchBoard boards) {
        Set<String> offered = picks.byId("core.measure").orElseThrow().options().stream().map(PickOption::code).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(Country.done(boards.read(AUGUST)).measures().stream().filter(one -> one.area() != Area.SYNC).map(MeasureInfo::id).toList());
        assertEquals(known, offered);
    }

    @Test
    void lessCanBeBetter() {
        assertEquals(Course.GOOD, Course.ofTarget(Aim.LESS, BigDecimal.ONE, BigDecimal.ONE));
        assertEquals(Course.WATCH, Course.ofTarget(Aim.LESS, new BigDecimal("1.2"), BigDecimal.ONE));
        assertEquals(Course.POOR, Course.ofTarget(Aim.LESS, new BigDecimal("2"), BigDecimal.ONE));
        assertEquals(Course.UNKNOWN, Course.ofTarget(Aim.LESS, new BigDecimal("2"), null));
    }
}
