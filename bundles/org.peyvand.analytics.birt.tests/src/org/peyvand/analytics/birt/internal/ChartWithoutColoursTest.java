package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.PatternImage;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.type.LineSeries;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;

/** Series of a chart are told apart by shapes and by what they are filled with, whatever their colours are. */
class ChartWithoutColoursTest {
    private static final int SERIES = 5;

    private static List<SeriesDefinition> series(Chart.Kind kind) {
        List<Column> columns = IntStream.range(0, SERIES).mapToObj(i -> new Column("s" + i, "Series " + i, Column.Kind.INTEGER)).toList();
        ChartWithAxes chart = new ChartModel(new ChartStyle(Culture.english(), Optional.empty(), word -> word), 400, 200).build(kind, "", "name", columns, 0);
        return List.copyOf(chart.getPrimaryOrthogonalAxis(chart.getPrimaryBaseAxes()[0]).getSeriesDefinitions());
    }

    @Test
    void eachLineHasPointsOfItsOwnShape() {
        Set<Object> seen = new HashSet<>();
        for (SeriesDefinition definition : series(Chart.Kind.LINE)) {
            LineSeries line = (LineSeries) definition.getSeries().getFirst();
            seen.add(List.of(line.getMarkers().getFirst().getType(), line.getLineAttributes().getStyle()));
        }
        assertEquals(SERIES, seen.size());
    }

    @Test
    void barsAreFilledInDifferentWays() {
        for (Chart.Kind kind : new Chart.Kind[] {Chart.Kind.COLUMN, Chart.Kind.STACKED_COLUMN, Chart.Kind.BAR}) {
            Set<Long> seen = new HashSet<>();
            for (SeriesDefinition definition : series(kind)) {
                Object fill = definition.getSeriesPalette().getEntries().getFirst();
                seen.add(fill instanceof PatternImage pattern ? pattern.getBitmap() : fill instanceof ColorDefinition ? 0L : -1L);
            }
            assertEquals(SERIES, seen.size(), kind.name());
        }
    }

    @Test
    void everySeriesIsNamed() {
        for (SeriesDefinition definition : series(Chart.Kind.COLUMN)) {
            Series one = definition.getSeries().getFirst();
            assertEquals("Series", String.valueOf(one.getSeriesIdentifier()).substring(0, 6));
        }
    }
}
