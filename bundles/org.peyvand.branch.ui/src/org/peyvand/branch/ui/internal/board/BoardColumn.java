package org.peyvand.branch.ui.internal.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.branch.Board;
import org.peyvand.branch.Course;
import org.peyvand.branch.Figure;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.Unit;

/** One column of figures: what a measure came to, its plan, or how much of the plan that is. */
record BoardColumn(MeasureInfo measure, Kind kind) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;

    /** What it says of the measure. */
    enum Kind {
        VALUE, PLAN, ATTAINMENT
    }

    /** @param area what they are about; {@code null} for everything */
    static List<BoardColumn> of(Board board, Area area) {
        List<BoardColumn> columns = new ArrayList<>();
        for (MeasureInfo measure : board.measures()) {
            if (area == null || measure.area() == area) {
                columns.add(new BoardColumn(measure, Kind.VALUE));
                if (measure.goal() != null) {
                    columns.add(new BoardColumn(measure, Kind.PLAN));
                    columns.add(new BoardColumn(measure, Kind.ATTAINMENT));
                }
            }
        }
        return columns;
    }

    String id() {
        return kind == Kind.VALUE ? measure.id() : measure.id() + '.' + kind.name().toLowerCase(Locale.ROOT);
    }

    String label(Culture culture) {
        String name = measure.label().in(culture);
        return switch (kind) {
            case VALUE -> name;
            case PLAN -> BoardText.of("column.plan", name).in(culture);
            case ATTAINMENT -> BoardText.of("column.attainment", name).in(culture);
        };
    }

    /** What it is sorted by; {@code null} for nothing. */
    BigDecimal number(Figure figure) {
        return switch (kind) {
            case VALUE -> figure.number(measure.unit());
            case PLAN -> figure.plan();
            case ATTAINMENT -> figure.attainment();
        };
    }

    /** Whether greater numbers are better. An age is stored as a moment, so the later one is the shorter age. */
    boolean moreIsBetter() {
        return kind != Kind.VALUE || measure.unit() == Unit.AGE || measure.aim() == Aim.MORE;
    }

    Course course(Figure figure, Board board) {
        boolean planned = measure.goal() != null;
        return kind == Kind.PLAN || planned != (kind == Kind.ATTAINMENT) ? Course.UNKNOWN : Course.of(measure, figure, board.span());
    }

    String text(Figure figure, Board board, Culture culture) {
        BigDecimal number = number(figure);
        if (number == null) {
            return "";
        }
        if (kind == Kind.ATTAINMENT || measure.unit() == Unit.SHARE) {
            return culture.percent(number);
        }
        return switch (measure.unit()) {
            case MONEY -> culture.compact(number);
            case AGE -> age(board.span().now().getEpochSecond() - number.longValue(), culture);
            default -> culture.number(number);
        };
    }

    /** The same as exactly as it is known. */
    String exact(Figure figure, Board board, Culture culture) {
        BigDecimal number = number(figure);
        if (number == null) {
            return BoardText.of("nothing").in(culture);
        }
        if (kind != Kind.ATTAINMENT && measure.unit() == Unit.MONEY && board.currency() != null) {
            return culture.money(Money.of(number, board.currency()));
        }
        return kind == Kind.VALUE && measure.unit() == Unit.SHARE ? BoardText.of("share", figure.value(), figure.whole(), text(figure, board, culture)).in(culture)
            : text(figure, board, culture);
    }

    private static String age(long seconds, Culture culture) {
        if (seconds < 2 * HOUR) {
            return BoardText.of("age.minutes", Math.max(0, seconds) / MINUTE).in(culture);
        }
        return seconds < 2 * DAY ? BoardText.of("age.hours", seconds / HOUR).in(culture) : BoardText.of("age.days", seconds / DAY).in(culture);
    }
}
