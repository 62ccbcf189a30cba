package org.peyvand.analytics.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peyvand.analytics.Reports;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;

/** A source that gives back what it was asked, in a row. */
public final class ProbeSource implements ReportSource {

    @Override
    public ReportData load(ReportRequest request) {
        if (request.parameter("text").filter("refuse"::equals).isPresent()) {
            throw new ReportRefused(Message.of(Reports.class, "stream.failed", "on purpose"));
        }
        List<Column> columns = List.of(new Column("group", "Gruppe", Column.Kind.TEXT), new Column("from", "Von", Column.Kind.TEXT),
                Column.forPeople("seen", "Gesehen", Column.Kind.MONEY), new Column("count", "Zahl", Column.Kind.INTEGER),
                new Column("amount", "Betrag", Column.Kind.MONEY), new Column("language", "Sprache", Column.Kind.TEXT));
        List<Object> row = Arrays.asList(request.parameter("group").orElse(null), request.parameter("from").orElse(null), BigDecimal.ONE,
                request.parameter("count").map(Integer::valueOf).orElse(0), new BigDecimal("1234567.500"), request.culture().language());
        Map<String, Object> values = new HashMap<>(Map.of(ReportData.NOTES, List.of(Message.of(Reports.class, "stream.failed", "a note"))));
        request.parameter("text").ifPresent(text -> values.put(ReportData.FILE, "Probe " + text));
        return new ReportData("Probe", columns, List.of(row), values, List.of());
    }
}
