package org.peyvand.branch.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.Scorecard;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.persistence.UnitOfWork;

/** {@link Scorecard} over the board: the branches that may be seen, and their figures, are those of the board. */
@Component
public final class StoredScorecard implements Scorecard {
    private final UnitOfWork work;
    private final BranchBoard boards;
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public StoredScorecard(@Reference UnitOfWork work, @Reference BranchBoard boards, @Reference CurrentUserService current) {
        this.work = work;
        this.boards = boards;
        this.current = current;
    }

    @Override
    public Outcome<Card> read(UUID branch, DayRange days) {
        Outcome<Board> read = boards.read(days);
        if (!read.isDone()) {
            return read.map(any -> null);
        }
        Board board = read.value();
        UUID wanted = branch == null ? current.branch().getId() : branch;
        Optional<BoardLine> line = board.all().filter(one -> wanted.equals(one.branch())).findFirst();
        if (line.isEmpty()) {
            return Outcome.refused(Message.of(StoredScorecard.class, "branch.hidden"));
        }
        Outcome<Board> before = boards.read(before(board.span()));
        return before.map(earlier -> work.read(session ->
            new Card(wanted, line.get().name(), board.span(), board.currency(), new CardMaking(session, board, earlier, line.get()).goals())));
    }

    private static DayRange before(MeasureSpan span) {
        return new DayRange(span.first().minusDays(span.length()), span.first().minusDays(1));
    }

    @Override
    public List<Office> offices() {
        List<Office> found = new ArrayList<>();
        Outcome<Board> board = boards.read(new DayRange(null, null));
        if (board.isDone()) {
            board.value().lines().forEach(line -> add(line, 0, found));
        }
        return found;
    }

    private static void add(BoardLine line, int depth, List<Office> found) {
        if (line.branch() != null) {
            found.add(new Office(line.branch(), line.name(), depth));
            line.below().forEach(below -> add(below, depth + 1, found));
        }
    }
}
