package org.peyvand.analytics.birt.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.peyvand.analytics.render.RenderFailure;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Worded;

/** Puts a chart over the rows into a design. Where there are too many categories to read, the largest are drawn and the title says so. */
final class ChartItem {

    /** Most categories that can be told apart on a page. */
    private static final int MOST = 16;
    /** Width between the margins of an A4 page in points, upright and lying. */
    private static final double PORTRAIT = 514;
    private static final double LANDSCAPE = 760;
    private static final double HEIGHT = 170;
    /** Most names that stand beside each other under upright bars. */
    private static final int MOST_UPRIGHT = 8;
    /** Height of lying bars: for each name, and for title, axis and legend. */
    private static final double LINE = 15;
    private static final double FRAME = 70;

    private final ReportDesignHandle design;
    private final RenderJob job;
    private final ReportScope scope;
    private final Optional<FontChoice> fonts;
    private final double width;

    ChartItem(ReportDesignHandle design, RenderJob job, ReportScope scope, Optional<FontChoice> fonts, boolean landscape) {
        this.width = landscape ? LANDSCAPE : PORTRAIT;
        this.design = design;
        this.job = job;
        this.scope = scope;
        this.fonts = fonts;
    }

    /**
     * Makes the item and its data set.
     *
     * @param chart what to draw
     * @return the item, not yet part of the design
     * @throws SemanticException when BIRT's model refuses it
     */
    ExtendedItemHandle build(Chart chart) throws SemanticException {
        List<Column> columns = job.data().columns();
        Column category = column(chart.category());
        List<Column> series = chart.series().stream().map(this::column).toList();
        List<List<Object>> rows = drawn(columns.indexOf(category), series.stream().map(columns::indexOf).toList());
        String table = "chart" + job.data().charts().indexOf(chart);
        scope.add(table, rows);
        String title = rows.size() < job.data().rows().size()
                ? scope.word("largest").replace("{0}", chart.title()).replace("{1}", job.culture().number(rows.size())) : chart.title();
        ExtendedItemHandle item = design.getElementFactory().newExtendedItem(table, "Chart");
        if (item == null) {
            throw new RenderFailure("BIRT's charts did not start", null);
        }
        item.setDataSet(new RowsDataSet(design, columns).fill(table));
        bind(item, category.name(), DesignChoiceConstants.COLUMN_DATA_TYPE_STRING);
        for (Column one : series) {
            bind(item, RowsDataSet.value(one), DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL);
        }
        item.setProperty("outputFormat", "PNG");
        item.getWidth().setValue(new DimensionValue(width, DesignChoiceConstants.UNITS_PT));
        Chart.Kind kind = kind(chart, rows, columns.indexOf(category));
        double height = kind == Chart.Kind.BAR ? FRAME + LINE * rows.size() : HEIGHT;
        item.getHeight().setValue(new DimensionValue(height, DesignChoiceConstants.UNITS_PT));
        ChartStyle style = new ChartStyle(job.culture(), fonts, scope::word);
        item.getReportItem().setProperty("chart.instance",
                new ChartModel(style, width, height).build(kind, title, category.name(), series, scale(series, rows)));
        return item;
    }

    private Column column(String name) {
        return job.data().columns().stream().filter(column -> column.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The chart names no column of the report: " + name));
    }

    private static Chart.Kind kind(Chart chart, List<List<Object>> rows, int category) {
        boolean crowded = rows.size() > MOST_UPRIGHT && !isTime(rows, category);
        return chart.kind() == Chart.Kind.COLUMN && crowded ? Chart.Kind.BAR : chart.kind();
    }

    /** Spans of time are drawn all and in their order. */
    private static boolean isTime(List<List<Object>> rows, int category) {
        return rows.stream().map(row -> row.get(category)).anyMatch(cell -> cell instanceof Worded worded && worded.isTime());
    }

    private List<List<Object>> drawn(int category, List<Integer> measures) {
        List<List<Object>> rows = job.data().rows();
        if (rows.size() <= MOST || isTime(rows, category)) {
            return rows;
        }
        return largest(rows, measures);
    }

    /** The rows that have most of all series together, in their order. */
    static List<List<Object>> largest(List<List<Object>> rows, List<Integer> measures) {
        Comparator<List<Object>> bySize = Comparator.comparingDouble(
                row -> -measures.stream().mapToDouble(index -> Math.abs(amount(row.get(index)))).sum());
        Set<Integer> largest = new HashSet<>(IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparing(rows::get, bySize)).limit(MOST).toList());
        return IntStream.range(0, rows.size()).filter(largest::contains).mapToObj(rows::get).toList();
    }

    /** Power of ten amounts are divided by, so that the axis is readable: 0, 3, 6, 9 or 12. */
    private int scale(List<Column> series, List<List<Object>> rows) {
        double largest = series.stream().filter(column -> column.kind() == Column.Kind.MONEY)
                .mapToInt(job.data().columns()::indexOf)
                .mapToDouble(index -> rows.stream().mapToDouble(row -> Math.abs(amount(row.get(index)))).max().orElse(0)).max().orElse(0);
        int power = 0;
        while (power < 12 && largest >= 10_000) {
            largest /= 1_000;
            power += 3;
        }
        return power;
    }

    private static double amount(Object cell) {
        return cell instanceof Number number ? number.doubleValue() : 0;
    }

    private static void bind(ExtendedItemHandle item, String name, String type) throws SemanticException {
        ComputedColumn binding = StructureFactory.newComputedColumn(item, name);
        binding.setName(name);
        binding.setExpression("dataSetRow[\"" + name + "\"]");
        binding.setDataType(type);
        item.addColumnBinding(binding, true);
    }
}
