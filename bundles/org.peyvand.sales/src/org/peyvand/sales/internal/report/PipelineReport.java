package org.peyvand.sales.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** {@code sales.pipeline}: deals by group with counts, amounts, weighted amounts and win rate. */
@Component
public final class PipelineReport implements ReportSource {

    private final UnitOfWork work;

    /**
     * Makes the source.
     *
     * @param work reads the deals
     */
    @Activate
    public PipelineReport(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public ReportData load(ReportRequest request) {
        ReportFilter filter = new ReportFilter(request);
        PipelineGroup group = PipelineGroup.of(filter.text("group").orElse(PipelineGroup.STAGE.key()));
        return work.read(session -> {
            PipelineDeals deals = new PipelineDeals(session, filter);
            MainCurrency currency = MainCurrency.of(filter.text("currency"), deals.currencies());
            return data(filter, group, currency, deals.tallies(group, currency.code()));
        });
    }

    private static ReportData data(ReportFilter filter, PipelineGroup group, MainCurrency currency, Map<GroupLabel, PipelineTally> tallies) {
        PipelineTally whole = new PipelineTally();
        List<List<Object>> rows = new ArrayList<>();
        tallies.forEach((label, tally) -> {
            rows.add(row(label, tally));
            whole.add(tally);
        });
        String by = filter.word("group." + group.key());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ReportData.SUBTITLE, filter.span());
        values.put(ReportData.FILTERS, filter.chosen("pipeline", "branch", "agent", "product", "currency"));
        values.put(ReportData.FIGURES, figures(filter, currency, whole));
        values.put(ReportData.TOTALS, row(filter.word("total"), whole));
        values.put(ReportData.NOTES, currency.notes());
        if (currency.code() != null) {
            values.put(ReportData.CURRENCY, currency.code());
        }
        return new ReportData(filter.word("pipeline.title").replace("{0}", by), columns(filter, by, currency), rows, values,
                List.of(chart(filter, group, whole)));
    }

    private static List<Object> row(Object label, PipelineTally tally) {
        return Arrays.asList(label, tally.open(), tally.won(), tally.lost(), tally.openAmount(), tally.weighted(), tally.wonAmount(),
                tally.winRate());
    }

    private static List<Column> columns(ReportFilter filter, String by, MainCurrency currency) {
        String unit = currency.code() == null ? "" : " (" + filter.culture().currency(currency.code()) + ')';
        return List.of(new Column("group", by, Kind.TEXT),
                new Column("open", filter.word("pipeline.open"), Kind.INTEGER),
                new Column("won", filter.word("pipeline.won"), Kind.INTEGER),
                new Column("lost", filter.word("pipeline.lost"), Kind.INTEGER),
                new Column("open_amount", filter.word("pipeline.openAmount") + unit, Kind.MONEY),
                Column.forPeople("weighted", filter.word("pipeline.weighted"), Kind.MONEY),
                new Column("won_amount", filter.word("pipeline.wonAmount"), Kind.MONEY),
                new Column("win_rate", filter.word("pipeline.winRate"), Kind.PERCENT));
    }

    private static Map<String, Object> figures(ReportFilter filter, MainCurrency currency, PipelineTally whole) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(filter.word("pipeline.openDeals"), whole.open());
        figures.put(filter.word("pipeline.weighted"), Figures.amount(filter.culture(), whole.weighted(), currency.code()));
        figures.put(filter.word("pipeline.wonAmount"), Figures.amount(filter.culture(), whole.wonAmount(), currency.code()));
        if (whole.winRate() != null) {
            figures.put(filter.word("pipeline.winRate"), filter.culture().percent(whole.winRate().movePointRight(2).setScale(1,
                    RoundingMode.HALF_UP)));
        }
        return figures;
    }

    /** Stages are told apart by how many deals they hold, all else by amounts; without amounts by counts again. */
    private static Chart chart(ReportFilter filter, PipelineGroup group, PipelineTally whole) {
        BigDecimal amounts = whole.openAmount().add(whole.wonAmount());
        if (group == PipelineGroup.STAGE || amounts.signum() == 0) {
            return new Chart(Chart.Kind.STACKED_COLUMN, filter.word("pipeline.chart.deals"), "group", List.of("open", "won", "lost"));
        }
        return new Chart(Chart.Kind.COLUMN, filter.word("pipeline.chart.amounts"), "group", List.of("open_amount", "won_amount"));
    }
}
