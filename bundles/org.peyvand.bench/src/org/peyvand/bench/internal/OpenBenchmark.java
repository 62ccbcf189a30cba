package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.Records;
import org.peyvand.core.SampleData;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Opening a customer against the bare queries it needs, and the timeline of a customer with much history against one with little. */
@Component(service = Benchmark.class)
public final class OpenBenchmark implements Benchmark {

    private static final int MANY = 10_000;
    private static final int FEW = 10;
    private static final int PAGE = 100;
    private static final int WARM_UPS = 60;
    private static final int RUNS = 101;
    private static final double AGAINST_JDBC = 1.5;
    private static final double GROWTH = 3;
    private static final double MILLIS = 1000;

    private final Records records;
    private final Timeline timeline;
    private final Database database;
    private final SampleData sample;

    /** Needs the database and the sample company, whose activities are multiplied. */
    @Activate
    public OpenBenchmark(@Reference Records records, @Reference Timeline timeline, @Reference Database database, @Reference SampleData sample) {
        this.records = records;
        this.timeline = timeline;
        this.database = database;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        UUID busy = customer("bench customer with much history");
        UUID quiet = customer("bench customer with little history");
        var multiplier = new RowMultiplier(database);
        var given = new AtomicInteger();
        Instant now = Instant.now();
        multiplier.grow("ACTIVITY", Math.toIntExact(multiplier.count("ACTIVITY")) + MANY + FEW, (row, columns, index) -> {
            int mine = given.getAndIncrement();
            Arrays.setAll(row, i -> row[i] instanceof java.sql.Clob ? null : row[i]);
            row[columns.indexOf("ACCOUNT_ID")] = (mine < FEW ? quiet : busy).toString();
            row[columns.indexOf("HAPPENED_AT")] = java.sql.Timestamp.from(now.minusSeconds(60L * mine));
        });
        UUID opened = records.list(Query.of(Account.class).where(Criteria.where("owner").isNotNull()).page(0, 1)).getFirst().getId();
        double open = median(() -> open(opened));
        double bare = median(() -> bare(opened));
        double ofFew = median(() -> page(quiet, FEW));
        double ofMany = median(() -> page(busy, MANY));
        log.printf(Locale.ROOT, "opening %.2f ms; first page of the timeline %.2f ms with %,d entries, %.2f ms with %d%n", open * MILLIS,
                ofMany * MILLIS, MANY, ofFew * MILLIS, FEW);
        return List.of(new Ratio("opening a customer / bare queries (ms)", open * MILLIS, bare * MILLIS, AGAINST_JDBC),
                new Ratio("timeline of " + MANY + " entries / of " + FEW + " (ms)", ofMany * MILLIS, ofFew * MILLIS, GROWTH));
    }

    private UUID customer(String name) {
        Account account = records.create(Account.class);
        account.setName(name);
        return records.save(account).value().getId();
    }

    /** What the editor does before it shows a record. */
    private void open(UUID id) {
        Account account = records.find(Account.class, id).orElseThrow();
        EntityDescription description = records.describe(Account.class);
        for (AttributeDescription attribute : description.attributes()) {
            if (attribute.kind() == AttributeKind.REFERENCE && attribute.get(account) instanceof DomainEntity other) {
                attribute.target().ifPresent(target -> target.titleOf(other));
            }
        }
    }

    /** What the page of a customer reads of the timeline before it is shown. */
    private void page(UUID account, int entries) {
        int found = timeline.of(account, TimelineFilter.everything(), 0, PAGE).size();
        if (found != Math.min(PAGE, entries) || timeline.count(account, TimelineFilter.everything()) != entries) {
            throw new IllegalStateException("the timeline has not what was put into it");
        }
    }

    /** The record and each record it refers to, by their keys. */
    private void bare(UUID id) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            String[] references = row(connection, "SELECT * FROM ACCOUNT WHERE ID = ?", id.toString(), "OWNER_ID", "TEAM_ID", "PARENT_ID", "ORGANISATION_ID",
                    "PERSON_ID");
            String[] tables = {"APP_USER", "TEAM", "ACCOUNT", "ORGANISATION", "PERSON"};
            for (int i = 0; i < tables.length; i++) {
                if (references[i] != null) {
                    row(connection, "SELECT * FROM " + tables[i] + " WHERE ID = ?", references[i]);
                }
            }
        }
    }

    private static String[] row(Connection connection, String sql, String id, String... wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("a record is gone");
                }
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    rows.getObject(i);
                }
                String[] found = new String[wanted.length];
                for (int i = 0; i < wanted.length; i++) {
                    found[i] = rows.getString(wanted[i]);
                }
                return found;
            }
        }
    }

    private static double median(Stopwatch.Work measured) throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            var watch = new Stopwatch();
            watch.time(measured);
            seconds[Math.max(0, i)] = watch.seconds();
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }
}
