package org.peyvand.sales.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Column.Kind;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sales.model.SalesDocument;

/** {@code sales.revenue}: orders or invoices by group with gross, discount and net amounts before tax. */
@Component
public final class RevenueReport implements ReportSource {

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    /**
     * Makes the source.
     *
     * @param work reads the documents
     * @param descriptions know the extra fields
     */
    @Activate
    public RevenueReport(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @Override
    public ReportData load(ReportRequest request) {
        ReportFilter filter = new ReportFilter(request);
        RevenueGroup group = RevenueGroup.of(filter.text("group").orElse(RevenueGroup.CUSTOMER.key()));
        return work.read(session -> {
            RevenueDocuments documents = new RevenueDocuments(session, filter, descriptions.of(SalesDocument.class));
            MainCurrency currency = MainCurrency.of(filter.text("currency"), documents.currencies());
            return data(filter, group, currency, documents.tallies(group, currency.code()));
        });
    }

    private static ReportData data(ReportFilter filter, RevenueGroup group, MainCurrency currency, Map<GroupLabel, RevenueTally> tallies) {
        RevenueTally whole = new RevenueTally();
        List<List<Object>> rows = new ArrayList<>();
        tallies.forEach((label, tally) -> {
            rows.add(row(label, tally));
            whole.add(tally);
        });
        String basis = filter.word("basis." + filter.text("basis").orElse("order"));
        GroupedSums sums = new GroupedSums(filter, currency, filter.word("group." + group.key()));
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put(filter.word("filter.basis"), basis);
        filters.putAll(filter.chosen("branch", "employee", "currency"));
        Chart chart = new Chart(group == RevenueGroup.MONTH ? Chart.Kind.LINE : Chart.Kind.COLUMN,
                filter.word("revenue.chart").replace("{0}", sums.by()), "group", List.of("net"));
        return sums.data("revenue.title", columns(sums, group), rows, row(filter.word("total"), whole), filters, figures(sums, basis, whole), chart);
    }

    private static List<Object> row(Object label, RevenueTally tally) {
        return Arrays.asList(label, tally.documents(), tally.gross(), tally.discount(), tally.net());
    }

    private static List<Column> columns(GroupedSums sums, RevenueGroup group) {
        ReportFilter filter = sums.filter();
        return List.of(new Column("group", sums.by(), Kind.TEXT),
                new Column("documents", filter.word(group == RevenueGroup.PRODUCT ? "revenue.lines" : "revenue.documents"), Kind.INTEGER),
                new Column("gross", sums.withCurrency(filter.word("revenue.gross")), Kind.MONEY),
                new Column("discount", filter.word("revenue.discount"), Kind.MONEY),
                new Column("net", filter.word("revenue.net"), Kind.MONEY));
    }

    private static Map<String, Object> figures(GroupedSums sums, String basis, RevenueTally whole) {
        ReportFilter filter = sums.filter();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(basis, whole.documents());
        figures.put(filter.word("revenue.discount"), sums.figure(whole.discount()));
        figures.put(filter.word("revenue.net"), sums.figure(whole.net()));
        return figures;
    }
}
