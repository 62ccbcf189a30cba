package org.peyvand.branch.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.DayRange;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.model.BranchMove;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.sales.Pipelines;
import org.peyvand.security.Roles;
import org.peyvand.testing.MemoryDatabase;

/** A branch that is moved takes its records along, and the figures of before can be seen as the tree was then. */
@ExtendWith(MemoryDatabase.class)
public class MovedBranchTest {
    private static final DayRange AUGUST = new DayRange(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

    private static BoardLine line(Board board, Branch branch) {
        return board.all().filter(one -> branch.getId().equals(one.branch())).findFirst().orElseThrow();
    }

    private static BigDecimal won(Board board, Branch branch) {
        BigDecimal value = line(board, branch).figure("sales.won", false).value();
        return value == null ? null : value.stripTrailingZeros();
    }

    @Test
    void figuresOfThePastByTheTreeOfThenOrOfNow(Records records, CurrentUserService current, Roles roles, Pipelines pipelines, BranchBoard boards, Workplace workplace) {
        Country country = new Country(records, current, roles, pipelines);
        User shiraz = country.user("shirin", country.shiraz, Roles.EXPERT);
        country.won(shiraz, "500", Country.DAY);
        Branch moved = records.find(Branch.class, country.shiraz.getId()).orElseThrow();
        moved.setParent(country.khorasan);
        country.stored(moved);

        BranchMove move = records.list(Query.of(BranchMove.class).fetch("office", "formerParent", "parent")).getFirst();
        assertEquals(List.of("Shiraz", "Fars", "Khorasan"), List.of(move.getOffice().getName(), move.getFormerParent().getName(), move.getParent().getName()));
        assertEquals(workplace.today(), move.getEffectiveOn());

        Board now = Country.done(boards.read(AUGUST));
        assertEquals(new BigDecimal("5E+2"), won(now, country.khorasan));
        assertNull(won(now, country.fars));
        Board then = Country.done(boards.read(AUGUST, true));
        assertEquals(new BigDecimal("5E+2"), won(then, country.fars));
        assertNull(won(then, country.khorasan));
        assertEquals(won(now, country.head), won(then, country.head), "nothing is lost or counted twice");

        move.setEffectiveOn(LocalDate.of(2026, 8, 15));
        country.stored(move);
        assertEquals(new BigDecimal("5E+2"), won(Country.done(boards.read(AUGUST, true)), country.khorasan), "it was there at the end of the days");
        Board july = Country.done(boards.read(new DayRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)), true));
        assertEquals(List.of("Marvdasht", "Shiraz"), line(july, country.fars).below().stream().map(BoardLine::name).toList());

        Branch renamed = records.find(Branch.class, country.shiraz.getId()).orElseThrow();
        renamed.setName("Shiraz 2");
        country.stored(renamed);
        assertEquals(1, records.count(Query.of(BranchMove.class)), "only a move is a move");
    }
}
