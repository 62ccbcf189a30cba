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
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sales.model.Opportunity;

/** {@code sales.pipeline}: deals by group with counts, amounts, weighted amounts and win rate. */
@Component
public final class PipelineReport implements ReportSource {

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    /**
     * Makes the source.
     *
     * @param work reads the deals
     * @param descriptions know the extra fields
     */
    @Activate
    public PipelineReport(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @Override
    public ReportData load(ReportRequest request) {
        ReportFilter filter = new ReportFilter(request);
        PipelineGroup group = PipelineGroup.of(filter.text("group").orElse(PipelineGroup.STAGE.key()));
        return work.read(session -> {
            PipelineDeals deals = new PipelineDeals(session, filter, descriptions.of(Opportunity.class));
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
        GroupedSums sums = new GroupedSums(filter, currency, filter.word("group." + group.key()));
        return sums.data("pipeline.title", columns(sums), rows, row(filter.word("total"), whole),
                filter.chosen("pipeline", "branch", "agent", "product", "currency"), figures(sums, whole), chart(filter, group, whole));
    }

    private static List<Object> row(Object label, PipelineTally tally) {
        return Arrays.asList(label, tally.open(), tally.won(), tally.lost(), tally.openAmount(), tally.weighted(), tally.wonAmount(),
                tally.winRate());
    }

    private static List<Column> columns(GroupedSums sums) {
        ReportFilter filter = sums.filter();
        return List.of(new Column("group", sums.by(), Kind.TEXT),
                new Column("open", filter.word("pipeline.open"), Kind.INTEGER),
                new Column("won", filter.word("pipeline.won"), Kind.INTEGER),
                new Column("lost", filter.word("pipeline.lost"), Kind.INTEGER),
                new Column("open_amount", sums.withCurrency(filter.word("pipeline.openAmount")), Kind.MONEY),
                Column.forPeople("weighted", filter.word("pipeline.weighted"), Kind.MONEY),
                new Column("won_amount", filter.word("pipeline.wonAmount"), Kind.MONEY),
                new Column("win_rate", filter.word("pipeline.winRate"), Kind.PERCENT));
    }

    private static Map<String, Object> figures(GroupedSums sums, PipelineTally whole) {
        ReportFilter filter = sums.filter();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(filter.word("pipeline.openDeals"), whole.open());
        figures.put(filter.word("pipeline.weighted"), sums.figure(whole.weighted()));
        figures.put(filter.word("pipeline.wonAmount"), sums.figure(whole.wonAmount()));
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
