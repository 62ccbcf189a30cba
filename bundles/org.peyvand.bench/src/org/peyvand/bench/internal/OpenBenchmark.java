package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.Records;
import org.peyvand.core.SampleData;
import org.peyvand.core.Timeline;
import org.peyvand.core.model.Account;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.UnitOfWork;

/**
 * Opening a customer: what {@link CustomerPage} reads against the same queries as bare prepared statements ({@link BareCustomer}), taken in
 * turn. The customer is the one of the sample company with the most documents. Then the page of a customer with a long history against one with
 * a short one: how much longer somebody waits.
 */
@Component(service = Benchmark.class)
public final class OpenBenchmark implements Benchmark {

    private static final int MANY = 10_000;
    private static final int FEW = 10;
    private static final int RUNS = 301;
    private static final double AGAINST_JDBC = 1.5;
    private static final double GROWTH = 3;

    private final Records records;
    private final Timeline timeline;
    private final UnitOfWork work;
    private final Extensions extensions;
    private final Database database;
    private final SampleData sample;

    /** Needs the services that the page reads by, the database, and the sample company, whose activities are multiplied. */
    @Activate
    public OpenBenchmark(@Reference Records records, @Reference Timeline timeline, @Reference UnitOfWork work, @Reference Extensions extensions,
            @Reference Database database, @Reference SampleData sample) {
        this.records = records;
        this.timeline = timeline;
        this.work = work;
        this.extensions = extensions;
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
        giveActivities(busy, quiet);
        UUID opened = withMostDocuments();
        CustomerPage page = page(opened);
        CustomerPage busyPage = page(busy);
        CustomerPage quietPage = page(quiet);
        var bare = new BareCustomer(database);
        SideBySide opening = SideBySide.of(RUNS, page::read, () -> bare.read(opened));
        SideBySide whole = SideBySide.of(RUNS, busyPage::read, quietPage::read);
        SideBySide history = SideBySide.of(RUNS, () -> expect(busyPage, CustomerPage.FIRST), () -> expect(quietPage, FEW));
        return List.of(opening.millis("opening a customer / bare queries", AGAINST_JDBC),
                whole.millis("customer page, " + MANY + " entries / " + FEW, GROWTH),
                history.millis("only its timeline, " + MANY + " entries / " + FEW, GROWTH));
    }

    private CustomerPage page(UUID account) {
        return new CustomerPage(records, timeline, work, extensions, account);
    }

    private void giveActivities(UUID busy, UUID quiet) throws Exception {
        var multiplier = new RowMultiplier(database);
        var given = new AtomicInteger();
        Instant now = Instant.now();
        multiplier.grow("ACTIVITY", multiplier.count("ACTIVITY") + MANY + FEW, (row, columns, index) -> {
            int mine = given.getAndIncrement();
            row[columns.indexOf("ACCOUNT_ID")] = (mine < FEW ? quiet : busy).toString();
            row[columns.indexOf("HAPPENED_AT")] = Timestamp.from(now.minusSeconds(60L * mine));
        });
    }

    private UUID customer(String name) {
        Account account = records.create(Account.class);
        account.setName(name);
        return records.save(account).value().getId();
    }

    private UUID withMostDocuments() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement
                .executeQuery("SELECT ACCOUNT_ID, COUNT(*) AS N FROM SALES_DOCUMENT GROUP BY ACCOUNT_ID ORDER BY N DESC, ACCOUNT_ID")) {
            rows.next();
            return UUID.fromString(rows.getString(1));
        }
    }

    private static void expect(CustomerPage page, int entries) {
        if (page.entries().size() != entries) {
            throw new IllegalStateException("the timeline has not what was put into it");
        }
    }
}
