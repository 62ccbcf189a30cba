package org.peyvand.branch.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.Course;
import org.peyvand.branch.Figure;
import org.peyvand.branch.ui.internal.board.RankedLines.Ranked;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.Limits;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.measure.Unit;
import org.peyvand.core.model.GoalKind;

/** Places, words and signs of the board, without a window. */
class RankedLinesTest {
    private static final Instant NOW = Instant.parse("2026-08-20T10:00:00Z");
    private static final MeasureSpan SPAN = new MeasureSpan(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 20), NOW, ZoneId.of("UTC"));
    private static final MeasureInfo WON = MeasureInfo.ofPeriod("won", RankedLinesTest.class, Area.SALES, 1, Unit.MONEY, Aim.MORE).planned(GoalKind.WON_AMOUNT);
    private static final MeasureInfo MISSING = MeasureInfo.ofNow("missing", RankedLinesTest.class, Area.DATA, 2, Unit.SHARE, Aim.LESS).within(Limits.of(5, 20));
    private static final MeasureInfo AGE = MeasureInfo.ofNow("age", RankedLinesTest.class, Area.SYNC, 3, Unit.AGE, Aim.LESS).within(Limits.of(24, 72));
    private final Board board = new Board(SPAN, List.of(WON, MISSING, AGE), List.of(
        line("Head", 900, 1000, 0, 10, 1, line("Fars", 300, 500, 1, 10, 30), line("Yazd", 500, 400, 5, 10, 100), line("Qom", 300, 0, 2, 10, 2)), nobodys()), "IRR", List.of("USD"));

    private static BoardLine line(String name, long won, long plan, long missing, long whole, long hours, BoardLine... below) {
        Map<String, Figure> figures = Map.of("won", new Figure(number(won), null, plan == 0 ? null : number(plan)), "missing", new Figure(number(missing), number(whole), null),
            "age", new Figure(number(NOW.getEpochSecond() - hours * 3600), null, null));
        return new BoardLine(UUID.nameUUIDFromBytes(name.getBytes()), name, figures, figures, List.of(below));
    }

    private static BoardLine nobodys() {
        Map<String, Figure> figures = Map.of("won", new Figure(number(99999), null, null));
        return new BoardLine(null, "", figures, figures, List.of());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private BoardColumn column(String id) {
        return BoardColumn.of(board, null).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> told(List<Ranked> lines) {
        return lines.stream().map(one -> one.rank() + " " + one.line().name()).toList();
    }

    @Test
    void theMostIsFirstAndEqualOnesShareAPlace() {
        List<Ranked> lines = new RankedLines(column("won"), false, false).of(board);
        assertEquals(List.of("1 Head", "0 "), told(lines), "what belongs to no branch has no place");
        assertEquals(List.of("1 Yazd", "2 Fars", "2 Qom"), told(lines.getFirst().below()));
    }

    @Test
    void whereLessIsBetterTheLeastIsFirst() {
        assertEquals(List.of("1 Fars", "2 Qom", "3 Yazd"), told(new RankedLines(column("missing"), false, false).of(board).getFirst().below()));
        assertEquals(List.of("3 Yazd", "2 Qom", "1 Fars"), told(new RankedLines(column("missing"), true, false).of(board).getFirst().below()));
    }

    @Test
    void theShortestAgeIsFirst() {
        assertEquals(List.of("1 Qom", "2 Fars", "3 Yazd"), told(new RankedLines(column("age"), false, false).of(board).getFirst().below()));
    }

    @Test
    void whoHasNoPlanComesLastEitherWay() {
        assertEquals(List.of("1 Yazd", "2 Fars", "0 Qom"), told(new RankedLines(column("won.attainment"), false, false).of(board).getFirst().below()));
        assertEquals(List.of("2 Fars", "1 Yazd", "0 Qom"), told(new RankedLines(column("won.attainment"), true, false).of(board).getFirst().below()));
    }

    @Test
    void allBranchesInOneList() {
        assertEquals(List.of("1 Head", "2 Yazd", "3 Fars", "3 Qom", "0 "), told(new RankedLines(column("won"), false, true).of(board)));
        assertEquals(List.of("0 Fars", "0 Head", "0 Qom", "0 Yazd", "0 "), told(new RankedLines(null, false, true).of(board)));
    }

    @Test
    void figuresAreWrittenInTheDigitsOfThePerson() {
        BoardLine yazd = board.all().filter(line -> line.name().equals("Yazd")).findFirst().orElseThrow();
        assertEquals("50%", column("missing").text(yazd.figure("missing", false), board, Culture.english()));
        assertEquals("125%", column("won.attainment").text(yazd.figure("won", false), board, Culture.english()));
        assertEquals("4 days", column("age").text(yazd.figure("age", false), board, Culture.english()));
        assertEquals("۴ روز", column("age").text(yazd.figure("age", false), board, Culture.persian()));
        assertTrue(column("missing").exact(yazd.figure("missing", false), board, Culture.english()).startsWith("5 of 10"));
        assertEquals("", column("won.plan").text(Figure.NONE, board, Culture.english()));
    }

    @Test
    void aSignSaysWhatAColourSays() {
        assertEquals(4, Arrays.stream(Course.values()).map(BoardWords::sign).distinct().count());
        BoardLine yazd = board.all().filter(line -> line.name().equals("Yazd")).findFirst().orElseThrow();
        String words = new BoardWords(Culture.english(), board).summary("Yazd", BoardColumn.of(board, null), column -> yazd.figure(column.measure().id(), false));
        assertTrue(words.startsWith("Yazd: Not as it should be:") && words.contains("50%") && words.contains("4 days") && !words.contains("125%"), words);
        BoardLine head = board.lines().getFirst();
        assertTrue(new BoardWords(Culture.english(), board).summary("Head", BoardColumn.of(board, Area.DATA), column -> head.figure("missing", false)).contains("nothing stands out"));
    }

    @Test
    void columnsOfAnAreaOnly() {
        assertEquals(List.of("won", "won.plan", "won.attainment"), BoardColumn.of(board, Area.SALES).stream().map(BoardColumn::id).toList());
        assertEquals(5, BoardColumn.of(board, null).size());
    }

    @Test
    void monthsOfBothCalendars() {
        LocalDate day = LocalDate.of(2026, 8, 20);
        assertEquals(LocalDate.of(2026, 8, 1), BoardDays.now("month", CalendarSystem.GREGORIAN, day).first());
        assertEquals(LocalDate.of(2026, 7, 23), BoardDays.now("month", CalendarSystem.JALALI, day).first());
        assertEquals(LocalDate.of(2027, 3, 20), BoardDays.now("year", CalendarSystem.JALALI, day).last());
    }
}
