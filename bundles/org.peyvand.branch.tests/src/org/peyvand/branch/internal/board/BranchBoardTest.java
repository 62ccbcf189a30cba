package org.peyvand.branch.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.Course;
import org.peyvand.branch.Figure;
import org.peyvand.branch.internal.report.BoardReport;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.GoalKind;
import org.peyvand.core.model.User;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.security.Roles;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.testing.MemoryDatabase;

/** The board over a real database: sums along the tree, plans, rights, and the records behind a figure. */
@ExtendWith(MemoryDatabase.class)
public class BranchBoardTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final DayRange AUGUST = new DayRange(FIRST, LAST);
    private static Country country;
    private static User head;
    private static User shiraz;
    private static User marvdasht;
    private static User khorasan;
    private static String owner;
    private final BranchBoard boards;
    private final Records records;
    private final UnitOfWork work;
    private final CurrentUserService current;

    BranchBoardTest(BranchBoard boards, Records records, UnitOfWork work, CurrentUserService current, Roles roles, Pipelines pipelines) {
        this.boards = boards;
        this.records = records;
        this.work = work;
        this.current = current;
        if (owner == null) {
            owner = current.user().getLogin();
            fill(new Country(records, current, roles, pipelines));
        }
    }

    private static void fill(Country made) {
        country = made;
        head = made.user("headly", made.head, Roles.HEAD_OFFICE);
        User fars = made.user("farsi", made.fars, Roles.BRANCH_MANAGER);
        shiraz = made.user("shirin", made.shiraz, Roles.EXPERT);
        marvdasht = made.user("mari", made.marvdasht, Roles.EXPERT);
        khorasan = made.user("khosro", made.khorasan, Roles.BRANCH_MANAGER);
        made.won(fars, "10", Country.DAY);
        made.won(shiraz, "200", Country.DAY);
        made.won(shiraz, "50", FIRST);
        made.won(shiraz, "1000", LAST.plusDays(1));
        made.won(marvdasht, "3000", LAST);
        made.won(khorasan, "40000", Country.DAY);
        made.stored(made.deal(shiraz, "70", "USD"));
        Opportunity open = made.deal(khorasan, "400", "IRR");
        open.setProbability(BigDecimal.valueOf(25));
        open.setExpectedCloseOn(Country.DAY);
        made.stored(open);
        made.account(shiraz, "Alborz", "+982112345678");
        made.account(shiraz, "Damavand", null);
        made.account(khorasan, "البرز", null);
        made.account(marvdasht, "البرز", null);
        made.task(shiraz, Instant.parse("2020-01-01T00:00:00Z"));
        made.task(shiraz, Instant.parse("2999-01-01T00:00:00Z"));
        made.goal(made.shiraz, GoalKind.WON_AMOUNT, "500", FIRST, LAST);
        made.goal(made.marvdasht, GoalKind.WON_AMOUNT, "6200", FIRST, LAST.plusDays(31));
        made.goal(made.khorasan, GoalKind.WON_AMOUNT, "10000", FIRST, LAST);
        made.goal(made.khorasan, GoalKind.WON_COUNT, "4", FIRST, LAST);
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

    private Board board(String login) {
        Country.done(current.workAs(login));
        return Country.done(boards.read(AUGUST));
    }

    @Test
    void whatIsOnTheBoardIsOnPaper() {
        Country.done(current.workAs("headly"));
        ReportData data = new BoardReport(boards).load(new ReportRequest("branch.board", Map.of("from", "2026-08-01", "to", "2026-08-31"), Culture.english()));
        List<String> names = data.columns().stream().map(Column::name).toList();
        List<Object> line = data.rows().stream().filter(row -> row.getFirst().toString().endsWith("Shiraz")).findFirst().orElseThrow();
        assertEquals("\u00a0".repeat(8) + "Shiraz", line.getFirst(), "two branches are above it");
        amount("250", (BigDecimal) line.get(names.indexOf("sales.won")));
        amount("500", (BigDecimal) line.get(names.indexOf("sales.won.plan")));
        amount("0.5", (BigDecimal) line.get(names.indexOf("sales.won.attainment")));
        assertEquals("IRR", data.values().get(ReportData.CURRENCY));
        List<Column> other = new BoardReport(boards).load(new ReportRequest("branch.board", Map.of("area", "work"), Culture.english())).columns();
        assertTrue(other.stream().noneMatch(column -> column.name().startsWith("sales.won")), other::toString);
    }

    private static BoardLine line(Board board, Branch branch) {
        return board.all().filter(line -> branch.getId().equals(line.branch())).findFirst().orElseThrow();
    }

    private static void amount(String wanted, BigDecimal value) {
        assertEquals(0, new BigDecimal(wanted).compareTo(value), () -> wanted + " is not " + value);
    }

    @Test
    void figuresAreSummedAlongTheTreeAndAmountsOfOtherCurrenciesAreLeftOut() {
        Board board = board("headly");
        assertEquals("IRR", board.currency());
        assertEquals(List.of("USD"), board.leftOut());
        amount("250", line(board, country.shiraz).figure("sales.won", false).value());
        amount("10", line(board, country.fars).figure("sales.won", true).value());
        amount("3260", line(board, country.fars).figure("sales.won", false).value());
        amount("43260", line(board, country.head).figure("sales.won", false).value());
        amount("5", line(board, country.head).figure("sales.woncount", false).value());
        amount("100", line(board, country.khorasan).figure("sales.forecast", false).value());
        amount("1", line(board, country.fars).figure("core.overdue", false).value());
        amount("50", line(board, country.shiraz).figure("core.lateshare", false).number(info(board, "core.lateshare").unit()));
    }

    @Test
    void aPlanIsTheBranchsOwnOrThatOfThoseBelowByDays() {
        Board board = board("headly");
        amount("500", line(board, country.shiraz).figure("sales.won", false).plan());
        amount("3100", line(board, country.marvdasht).figure("sales.won", false).plan());
        amount("3600", line(board, country.fars).figure("sales.won", false).plan());
        amount("13600", line(board, country.head).figure("sales.won", false).plan());
        amount("50.0", line(board, country.shiraz).figure("sales.won", false).attainment());
        amount("25", line(board, country.khorasan).figure("sales.woncount", false).attainment());
        assertNull(line(board, country.shiraz).figure("sales.woncount", false).attainment());
    }

    @Test
    void dataQualityIsAShareOfAllCustomersAndDuplicatesAreFoundAcrossBranches() {
        Board board = board("headly");
        Figure missing = line(board, country.shiraz).figure("core.nophone", false);
        amount("1", missing.value());
        amount("2", missing.whole());
        amount("3", line(board, country.head).figure("core.nophone", false).value());
        amount("0", line(board, country.shiraz).figure("core.duplicates", false).value());
        amount("1", line(board, country.khorasan).figure("core.duplicates", false).value());
        amount("2", line(board, country.head).figure("core.duplicates", false).value());
    }

    @Test
    void aBranchManagerSeesHisOwnAndBelow() {
        Board board = board("farsi");
        assertEquals(Set.of("Fars", "Shiraz", "Marvdasht"), board.all().map(BoardLine::name).collect(Collectors.toSet()));
        amount("3260", line(board, country.fars).figure("sales.won", false).value());
    }

    @Test
    void whoMayNotCompareIsToldSo() {
        Country.done(current.workAs("shirin"));
        Outcome<Board> refused = boards.read(AUGUST);
        assertFalse(refused.isDone());
        assertEquals("denied", refused.diagnostics().getFirst().message().key());
    }

    @Test
    void behindEachFigureAreExactlyTheRecordsThatWereCounted() {
        Board board = board("headly");
        for (BoardLine line : board.all().toList()) {
            for (String measure : List.of("sales.woncount", "core.overdue", "core.nophone", "core.duplicates", "core.nonationalid", "core.noowner")) {
                BigDecimal counted = line.figure(measure, false).value();
                long found = found(board, measure, line.branches());
                assertEquals(counted == null ? 0 : counted.longValue(), found, measure + " of " + line.name());
            }
        }
        assertEquals(1, found(board, "sales.open", line(board, country.head).branches()), "the deal in dollars is in no figure");
        assertTrue(boards.records(board, "sync.contact", Set.of()).isEmpty());
    }

    private long found(Board board, String measure, Set<UUID> branches) {
        BranchBoard.Behind behind = boards.records(board, measure, branches).orElseThrow();
        return count(behind.type(), behind);
    }

    private <E extends DomainEntity> long count(Class<E> type, BranchBoard.Behind behind) {
        return records.count(Query.of(type).where(behind.criterion()));
    }

    @Test
    void openConflictsAreCountedForTheirBranch() {
        SyncConflict conflict = new SyncConflict();
        conflict.setTitle("Alborz");
        conflict.setEntity("core.account");
        conflict.setRecordId(UUID.randomUUID());
        conflict.setKind(ConflictKind.values()[0]);
        conflict.setState(ConflictState.OPEN);
        conflict.setBranchId(country.khorasan.getId());
        Country.done(work.write(session -> Outcome.done(session.trusted().add(conflict))));
        Board board = board("headly");
        amount("1", line(board, country.khorasan).figure("sync.conflicts", false).value());
        assertNull(line(board, country.fars).figure("sync.conflicts", false).value());
        assertNull(line(board, country.khorasan).figure("sync.contact", false).value(), "it was never joined");
    }

    @Test
    void aBranchThatHasExchangedShowsHowLongAgoItWas(HeadDesk desk) {
        desk.of(country.marvdasht.getId()).hello(new Hello(UUID.randomUUID(), null, null, Instant.now()));
        Board board = board("headly");
        long at = line(board, country.fars).figure("sync.contact", false).value().longValue();
        assertTrue(Math.abs(board.span().now().getEpochSecond() - at) < 60, "the time of the contact, also in the branch above");
        assertTrue(line(board, country.marvdasht).figure("sync.behind", false).value().signum() > 0, "it has fetched nothing yet");
        assertNull(line(board, country.shiraz).figure("sync.contact", false).value());
        assertNull(line(board("farsi"), country.shiraz).figure("sync.contact", false).value());
    }

    @Test
    void anOpenEndIsTodayAndAnOpenBeginningAYearBefore() {
        Board board = Country.done(boards.read(new DayRange(null, LAST)));
        assertEquals(LAST.minusYears(1), board.span().first());
        assertEquals(board.span().today(), Country.done(boards.read(new DayRange(FIRST, null))).span().last());
    }

    @Test
    void theCourseOfAPlanDependsOnTheDaysGone() {
        MeasureInfo won = info(board("headly"), "sales.won");
        MeasureSpan half = new MeasureSpan(FIRST, FIRST.plusDays(9), Instant.parse("2026-08-05T12:00:00Z"), ZoneId.of("UTC"));
        assertEquals(Course.GOOD, Course.of(won, figure("50", "100"), half));
        assertEquals(Course.WATCH, Course.of(won, figure("40", "100"), half));
        assertEquals(Course.POOR, Course.of(won, figure("39", "100"), half));
        assertEquals(Course.UNKNOWN, Course.of(won, figure("39", null), half));
    }

    @Test
    void theCourseOfAnAgeIsByHours() {
        Board board = board("headly");
        MeasureInfo contact = info(board, "sync.contact");
        long now = board.span().now().getEpochSecond();
        assertEquals(Course.GOOD, Course.of(contact, new Figure(BigDecimal.valueOf(now - 3600), null, null), board.span()));
        assertEquals(Course.WATCH, Course.of(contact, new Figure(BigDecimal.valueOf(now - 48 * 3600), null, null), board.span()));
        assertEquals(Course.POOR, Course.of(contact, new Figure(BigDecimal.valueOf(now - 72 * 3600), null, null), board.span()));
    }

    private static Figure figure(String value, String plan) {
        return new Figure(new BigDecimal(value), null, plan == null ? null : new BigDecimal(plan));
    }

    private static MeasureInfo info(Board board, String id) {
        return board.measures().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
