package org.peyvand.analytics.birt.internal;

import java.util.List;

import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.Direction;
import org.eclipse.birt.chart.model.attribute.IntersectionType;
import org.eclipse.birt.chart.model.attribute.JavaNumberFormatSpecifier;
import org.eclipse.birt.chart.model.attribute.LegendItemType;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.Position;
import org.eclipse.birt.chart.model.attribute.TickStyle;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.attribute.impl.JavaNumberFormatSpecifierImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.BaseSampleData;
import org.eclipse.birt.chart.model.data.DataFactory;
import org.eclipse.birt.chart.model.data.OrthogonalSampleData;
import org.eclipse.birt.chart.model.data.SampleData;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.data.impl.QueryImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;
import org.eclipse.birt.chart.model.layout.Legend;
import org.eclipse.birt.chart.model.type.BarSeries;
import org.eclipse.birt.chart.model.type.LineSeries;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;
import org.eclipse.birt.chart.model.type.impl.LineSeriesImpl;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;

/** Builds BIRT's model of a chart with two axes; a Persian chart begins on the right and has its values on the right side. */
final class ChartModel {

    private final ChartStyle style;
    private final double width;
    private final double height;

    ChartModel(ChartStyle style, double width, double height) {
        this.style = style;
        this.width = width;
        this.height = height;
    }

    /**
     * Builds the model.
     *
     * @param kind     the form
     * @param title    title in the language of the report
     * @param category data set column along the category axis
     * @param series   the columns drawn
     * @param power    power of ten the values are divided by
     * @return the model
     */
    ChartWithAxes build(Chart.Kind kind, String title, String category, List<Column> series, int power) {
        boolean line = kind == Chart.Kind.LINE;
        boolean stacked = kind == Chart.Kind.STACKED_COLUMN;
        ChartWithAxes chart = ChartWithAxesImpl.create();
        chart.setType(line ? "Line Chart" : "Bar Chart");
        chart.setSubType(stacked ? "Stacked" : line ? "Overlay" : "Side-by-side");
        chart.setTransposed(kind == Chart.Kind.BAR);
        chart.getBlock().setBounds(BoundsImpl.create(0, 0, width, height));
        chart.setSampleData(sample(series.size()));
        String unit = style.unit(power);
        chart.getTitle().getLabel().getCaption().setValue(unit.isEmpty() ? title : title + " \u2013 " + unit);
        style.text(chart.getTitle().getLabel().getCaption(), 10, true, 0x13, 0x4E, 0x5E);
        Axis base = categories(chart, category);
        Axis values = values(chart, base, power);
        for (int i = 0; i < series.size(); i++) {
            values.getSeriesDefinitions().add(series(series.get(i), i, line, stacked));
        }
        legend(chart.getLegend(), series.size());
        if (chart.isTransposed()) {
            chart.setReverseCategory(true); // the first name on top
        } else if (style.rightToLeft()) {
            mirror(chart, values);
        }
        return chart;
    }

    private Axis categories(ChartWithAxes chart, String category) {
        Axis axis = chart.getPrimaryBaseAxes()[0];
        axis.setType(AxisType.TEXT_LITERAL);
        axis.getOrigin().setType(IntersectionType.VALUE_LITERAL);
        axis.getMajorGrid().setTickStyle(TickStyle.BELOW_LITERAL);
        axis.setLineAttributes(ChartStyle.hairline(0x94));
        style.text(axis.getLabel().getCaption(), 7.5f, false, 0x33, 0x41, 0x55);
        Series names = SeriesImpl.create();
        names.getDataDefinition().add(QueryImpl.create("row[\"" + category + "\"]"));
        SeriesDefinition definition = SeriesDefinitionImpl.create();
        definition.getSeries().add(names);
        axis.getSeriesDefinitions().add(definition);
        return axis;
    }

    private Axis values(ChartWithAxes chart, Axis base, int power) {
        Axis axis = chart.getPrimaryOrthogonalAxis(base);
        axis.setType(AxisType.LINEAR_LITERAL);
        axis.setLineAttributes(ChartStyle.hairline(0xCB));
        axis.getMajorGrid().setLineAttributes(ChartStyle.hairline(0xE2));
        axis.getMajorGrid().setTickStyle(TickStyle.LEFT_LITERAL);
        style.text(axis.getLabel().getCaption(), 7.5f, false, 0x47, 0x55, 0x69);
        JavaNumberFormatSpecifier format = JavaNumberFormatSpecifierImpl.create("#,##0.##");
        format.setMultiplier(Math.pow(10, -power));
        axis.setFormatSpecifier(format);
        return axis;
    }

    private SeriesDefinition series(Column column, int index, boolean line, boolean stacked) {
        Series series = line ? line(index) : bar();
        series.setSeriesIdentifier(column.label());
        series.setStacked(stacked);
        series.getLabel().setVisible(false);
        series.getDataDefinition().add(QueryImpl.create("row[\"" + RowsDataSet.value(column) + "\"]"));
        SeriesDefinition definition = SeriesDefinitionImpl.create();
        definition.getSeriesPalette().getEntries().clear();
        definition.getSeriesPalette().getEntries().add(line ? ChartStyle.colour(index) : ChartStyle.fill(index));
        definition.getSeries().add(series);
        return definition;
    }

    private static Series bar() {
        BarSeries bar = (BarSeries) BarSeriesImpl.create();
        bar.setRiserOutline(null);
        return bar;
    }

    private static Series line(int index) {
        LineSeries line = (LineSeries) LineSeriesImpl.create();
        line.getLineAttributes().setColor(ChartStyle.colour(index));
        line.getLineAttributes().setThickness(2);
        line.getLineAttributes().setStyle(ChartStyle.line(index));
        line.setPaletteLineColor(true);
        line.getMarkers().forEach(marker -> {
            marker.setType(ChartStyle.marker(index));
            marker.setSize(4);
        });
        return line;
    }

    private void legend(Legend legend, int entries) {
        legend.setVisible(entries > 1);
        legend.setPosition(Position.BELOW_LITERAL);
        legend.setOrientation(Orientation.HORIZONTAL_LITERAL);
        legend.getOutline().setVisible(false);
        legend.getSeparator().setVisible(false);
        legend.setDirection(Direction.LEFT_RIGHT_LITERAL);
        legend.setItemType(LegendItemType.SERIES_LITERAL);
        legend.setWrappingSize(0);
        style.text(legend.getText(), 8, false, 0x33, 0x41, 0x55);
    }

    private static void mirror(ChartWithAxes chart, Axis values) {
        chart.setReverseCategory(true);
        values.getOrigin().setType(IntersectionType.MAX_LITERAL);
        values.setLabelPosition(Position.RIGHT_LITERAL);
        values.setTitlePosition(Position.RIGHT_LITERAL);
        values.getMajorGrid().setTickStyle(TickStyle.RIGHT_LITERAL);
    }

    private static SampleData sample(int series) {
        SampleData sample = DataFactory.eINSTANCE.createSampleData();
        BaseSampleData base = DataFactory.eINSTANCE.createBaseSampleData();
        base.setDataSetRepresentation("A, B, C");
        sample.getBaseSampleData().add(base);
        for (int i = 0; i < series; i++) {
            OrthogonalSampleData values = DataFactory.eINSTANCE.createOrthogonalSampleData();
            values.setDataSetRepresentation("1, 2, 3");
            values.setSeriesDefinitionIndex(i);
            sample.getOrthogonalSampleData().add(values);
        }
        return sample;
    }
}
