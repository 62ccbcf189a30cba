package org.peyvand.branch.ui.internal.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;

/**
 * Lines in the order of a column, with their places: among those beside them in the tree, or among all branches.
 *
 * @param column {@code null} for the names
 * @param reversed worst first, or names from the end
 * @param flat every branch for itself, without those below it
 */
record RankedLines(BoardColumn column, boolean reversed, boolean flat) {

    /**
     * A line and its place.
     *
     * @param rank from 1; 0 where there is none
     */
    record Ranked(BoardLine line, int rank, List<Ranked> below) {
    }

    List<Ranked> of(Board board) {
        return flat ? ranked(board.all().map(line -> new BoardLine(line.branch(), line.name(), line.own(), line.own(), List.of())).toList()) : ranked(board.lines());
    }

    private List<Ranked> ranked(List<BoardLine> lines) {
        List<BoardLine> ordered = new ArrayList<>(lines);
        ordered.sort(order());
        return ordered.stream().map(line -> new Ranked(line, rank(line, lines), ranked(line.below()))).toList();
    }

    /** What belongs to no branch, and whoever has no number, comes last either way. */
    private Comparator<BoardLine> order() {
        Comparator<BoardLine> by = column == null ? Comparator.comparing(BoardLine::name) : Comparator.comparing(this::number, Comparator.nullsFirst(Comparator.naturalOrder()));
        boolean down = column != null && column.moreIsBetter() != reversed || column == null && reversed;
        return Comparator.comparing((BoardLine line) -> line.branch() == null).thenComparing(line -> column != null && number(line) == null)
            .thenComparing(down ? by.reversed() : by).thenComparing(BoardLine::name);
    }

    private int rank(BoardLine line, List<BoardLine> among) {
        BigDecimal number = number(line);
        if (number == null || line.branch() == null) {
            return 0;
        }
        Stream<BigDecimal> others = among.stream().filter(one -> one.branch() != null).map(this::number).filter(Objects::nonNull);
        return 1 + (int) others.filter(other -> column.moreIsBetter() ? other.compareTo(number) > 0 : other.compareTo(number) < 0).count();
    }

    private BigDecimal number(BoardLine line) {
        return column == null ? null : column.number(line.figure(column.measure().id(), flat));
    }
}
