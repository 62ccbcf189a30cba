package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.SampleData;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.Database;

/** The pipeline report over many deals against the bare grouping query, and whether it grows with the deals as that query does. */
@Component(service = Benchmark.class)
public final class ReportBenchmark implements Benchmark {

    private static final double AGAINST_QUERY = 3;
    /** Linear means: from a tenth of the rows to all of them the report grows as the database's own grouping does, and a little for noise. */
    private static final double GROWTH = 1.3;
    private static final int RUNS = 3;

    private final Reports reports;
    private final Database database;
    private final SampleData sample;

    /** Needs the reports, the database and the sample company, whose deals are multiplied. */
    @Activate
    public ReportBenchmark(@Reference Reports reports, @Reference Database database, @Reference SampleData sample) {
        this.reports = reports;
        this.database = database;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        var multiplier = new RowMultiplier(database);
        multiplier.grow("OPPORTUNITY", size / 10);
        double few = best(this::report);
        double fewBare = best(this::bareQuery);
        log.println("pipeline report over " + multiplier.count("OPPORTUNITY") + " deals: " + few + " s");
        multiplier.grow("OPPORTUNITY", size);
        double many = best(this::report);
        double bare = best(this::bareQuery);
        log.println("pipeline report over " + multiplier.count("OPPORTUNITY") + " deals: " + many + " s");
        return List.of(new Ratio("pipeline report over " + size + " deals / bare query", many, bare, AGAINST_QUERY),
                new Ratio("growth of the report / of the query, 10 x deals", many / few, bare / fewBare, GROWTH));
    }

    /** The quickest of some runs: what the work costs when nothing else disturbs it. */
    private static double best(Stopwatch.Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            var watch = new Stopwatch();
            watch.time(work);
            best = Math.min(best, watch.seconds());
        }
        return best;
    }

    private void report() {
        Outcome<ReportData> data = reports.data(new ReportRequest("sales.pipeline", Map.of("group", "stage"), Culture.english()));
        if (!data.isDone() || data.value().rows().isEmpty()) {
            throw new IllegalStateException("the report has no rows");
        }
    }

    private void bareQuery() throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT S.NAME, O.STATE, COUNT(*), SUM(O.AMOUNT), SUM(O.AMOUNT * O.PROBABILITY) "
                        + "FROM OPPORTUNITY O LEFT JOIN STAGE S ON S.ID = O.STAGE_ID GROUP BY S.NAME, O.STATE")) {
            while (rows.next()) {
                sum = sum.add(rows.getBigDecimal(4));
            }
        }
        if (sum.signum() == 0) {
            throw new IllegalStateException("there are no deals");
        }
    }
}
