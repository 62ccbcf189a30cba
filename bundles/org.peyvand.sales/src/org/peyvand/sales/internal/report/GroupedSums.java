package org.peyvand.sales.internal.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/**
 * What every report of sums by group says around its table.
 *
 * @param filter   what was asked
 * @param currency the currency of all amounts
 * @param by       name of the grouping
 */
record GroupedSums(ReportFilter filter, MainCurrency currency, String by) {

    /** {@return the head of the first amount's column: its name with the currency} */
    String withCurrency(String name) {
        return currency.code() == null ? name : name + " (" + filter.culture().currency(currency.code()) + ')';
    }

    /** {@return an amount as a large figure} */
    String figure(BigDecimal amount) {
        return Figures.amount(filter.culture(), amount, currency.code());
    }

    /**
     * Puts the report together.
     *
     * @param title   key of the title, in which the grouping is named
     * @param columns the columns
     * @param rows    a row for each group
     * @param totals  the last row
     * @param filters the chosen filters by label
     * @param figures the large figures by label
     * @param chart   the chart
     * @return the report
     */
    ReportData data(String title, List<Column> columns, List<List<Object>> rows, List<Object> totals, Map<String, Object> filters,
            Map<String, Object> figures, Chart chart) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ReportData.SUBTITLE, filter.span());
        values.put(ReportData.FILTERS, filters);
        values.put(ReportData.FIGURES, figures);
        values.put(ReportData.TOTALS, totals);
        values.put(ReportData.NOTES, currency.notes());
        if (currency.code() != null) {
            values.put(ReportData.CURRENCY, currency.code());
        }
        return new ReportData(filter.word(title).replace("{0}", by), columns, rows, values, List.of(chart));
    }
}
