package org.peyvand.branch.ui.internal.board;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.base.culture.Culture;
import org.peyvand.branch.Board;
import org.peyvand.branch.Course;
import org.peyvand.branch.Figure;
import org.peyvand.ui.Tone;

/**
 * Says in words what signs and colours say.
 *
 * @param culture language and digits of the person
 * @param board whose figures
 */
public record BoardWords(Culture culture, Board board) {

    /** The colour of a course; {@code null} where there is nothing to say. */
    public static Tone tone(Course course) {
        return switch (course) {
            case GOOD -> Tone.SUCCESS;
            case WATCH -> Tone.WARNING;
            case POOR -> Tone.ERROR;
            case UNKNOWN -> null;
        };
    }

    /** Name of the icon; each has a shape of its own. */
    public static String sign(Course course) {
        return switch (course) {
            case GOOD -> "check-circle";
            case WATCH -> "exclamation-triangle";
            case POOR -> "x-octagon";
            case UNKNOWN -> "dash";
        };
    }

    /** A figure of a branch, how it stands, and what exactly it says. */
    String of(String branch, BoardColumn column, Figure figure) {
        Course course = column.course(figure, board);
        String figureWords = BoardText.of("figure", branch, column.label(culture), column.exact(figure, board, culture)).in(culture);
        String stand = course == Course.UNKNOWN ? "" : " – " + BoardText.of("course." + course.name()).in(culture);
        return figureWords + stand + "\n" + column.measure().hint().in(culture);
    }

    /** What is to be watched and what is not as it should be, in one sentence. */
    String summary(String branch, List<BoardColumn> columns, Function<BoardColumn, Figure> figures) {
        List<String> poor = told(columns, figures, Course.POOR);
        List<String> watch = told(columns, figures, Course.WATCH);
        if (poor.isEmpty() && watch.isEmpty()) {
            return BoardText.of("summary.good", branch).in(culture);
        }
        Stream<String> parts = Stream.of(poor.isEmpty() ? "" : BoardText.of("summary.poor", culture.listed(poor)).in(culture),
            watch.isEmpty() ? "" : BoardText.of("summary.watch", culture.listed(watch)).in(culture));
        return BoardText.of("summary", branch, String.join(" ", parts.filter(one -> !one.isEmpty()).toList())).in(culture);
    }

    private List<String> told(List<BoardColumn> columns, Function<BoardColumn, Figure> figures, Course course) {
        return columns.stream().filter(column -> column.course(figures.apply(column), board) == course)
            .map(column -> BoardText.of("summary.figure", column.label(culture), column.text(figures.apply(column), board, culture)).in(culture)).toList();
    }
}
