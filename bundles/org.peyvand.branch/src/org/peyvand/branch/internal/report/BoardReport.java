package org.peyvand.branch.internal.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.Figure;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.Unit;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Column.Kind;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;

/** {@code branch.board}: branches side by side on paper, a part of the figures at a time. */
@Component
public final class BoardReport implements ReportSource {
    private static final int HUNDREDTHS = 2;
    private final BranchBoard boards;

    /** Made by Declarative Services. */
    @Activate
    public BoardReport(@Reference BranchBoard boards) {
        this.boards = boards;
    }

    @Override
    public ReportData load(ReportRequest request) {
        Culture culture = request.culture();
        Board board = OnPaper.read(boards.read(OnPaper.days(request)));
        Area area = request.parameter("area").map(name -> Area.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Area.SALES);
        List<MeasureInfo> measures = board.measures().stream().filter(one -> one.area() == area).toList();
        List<List<Object>> rows = new ArrayList<>();
        board.lines().forEach(line -> add(line, 0, measures, culture, rows));
        Map<String, Object> values = OnPaper.head(word("area." + area.name(), culture), board.span(), board.currency(), culture);
        if (!board.leftOut().isEmpty()) {
            values.put(ReportData.NOTES, List.of(Message.of(BoardReport.class, "left", culture.listed(board.leftOut().stream().map(culture::currency).toList()))));
        }
        return new ReportData(word("board.title", culture), columns(measures, culture), rows, values, List.of());
    }

    private static String word(String key, Culture culture, Object... arguments) {
        return Message.of(BoardReport.class, key, arguments).in(culture);
    }

    private static List<Column> columns(List<MeasureInfo> measures, Culture culture) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("branch", word("column.branch", culture), Kind.TEXT));
        for (MeasureInfo measure : measures) {
            String name = measure.label().in(culture);
            columns.add(new Column(measure.id(), name, kind(measure.unit())));
            if (measure.goal() != null) {
                columns.add(new Column(measure.id() + ".plan", word("column.plan", culture, name), kind(measure.unit())));
                columns.add(new Column(measure.id() + ".attainment", word("column.attainment", culture, name), Kind.PERCENT));
            }
        }
        return columns;
    }

    private static Kind kind(Unit unit) {
        return switch (unit) {
            case MONEY -> Kind.MONEY;
            case SHARE -> Kind.PERCENT;
            case AGE -> Kind.MOMENT;
            default -> Kind.DECIMAL;
        };
    }

    private static void add(BoardLine line, int depth, List<MeasureInfo> measures, Culture culture, List<List<Object>> rows) {
        List<Object> row = new ArrayList<>();
        row.add(OnPaper.below(depth) + (line.branch() == null ? word("nobranch", culture) : line.name()));
        for (MeasureInfo measure : measures) {
            Figure figure = line.figure(measure.id(), false);
            row.add(cell(figure.number(measure.unit()), measure.unit()));
            if (measure.goal() != null) {
                row.add(cell(figure.plan(), measure.unit()));
                row.add(cell(figure.attainment(), Unit.SHARE));
            }
        }
        rows.add(row);
        line.below().forEach(below -> add(below, depth + 1, measures, culture, rows));
    }

    private static Object cell(BigDecimal number, Unit unit) {
        return number == null ? null : switch (unit) {
            case SHARE -> number.movePointLeft(HUNDREDTHS);
            case AGE -> Instant.ofEpochSecond(number.longValue());
            default -> number;
        };
    }
}
