package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ChartItemTest {

    @Test
    void theLargestAreThoseOfAllSeriesTogether() {
        List<List<Object>> rows = IntStream.range(0, 30).mapToObj(i -> List.<Object>of("row " + i, 0, i)).toList();
        List<List<Object>> drawn = ChartItem.largest(rows, List.of(1, 2));
        assertEquals(16, drawn.size());
        assertEquals("row 14", drawn.getFirst().getFirst(), "the first series says nothing here");
        assertEquals("row 29", drawn.getLast().getFirst());
    }
}
