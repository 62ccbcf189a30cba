package org.peyvand.analytics.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;

/** A report of the test: two shops, in the language of the request. Refuses plums. */
public final class FruitReport implements ReportSource {
    /** What the corner shop has sold; a test changes it. */
    static volatile int corner = 411_500;

    private static String days(ReportRequest request) {
        return request.day("from").map(from -> " from " + from).orElse("") + request.day("to").map(to -> " to " + to).orElse("");
    }

    @Override
    public ReportData load(ReportRequest request) {
        String kind = request.parameter("kind").orElse("");
        if (kind.equals("plum")) {
            throw new ReportRefused(ReportText.of("parameter.needed", "no plums"));
        }
        boolean persian = request.culture().rightToLeft();
        List<Column> columns = List.of(new Column("shop", persian ? "فروشگاه" : "Shop", Column.Kind.TEXT),
                new Column("amount", persian ? "مبلغ" : "Amount", Column.Kind.MONEY), new Column("share", persian ? "سهم" : "Share", Column.Kind.PERCENT));
        return new ReportData((persian ? "فروش " : "Sales of ") + kind + days(request), columns,
                List.of(List.of("<b>Bazaar</b>", new BigDecimal("1234500"), new BigDecimal("0.75")), List.of("Corner", new BigDecimal(corner), new BigDecimal("0.25"))),
                Map.of(), List.of());
    }
}
