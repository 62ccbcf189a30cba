package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.paging.QuickSearch;
import org.peyvand.persistence.paging.RecordPages;

/** A list of many customers: its pages must not grow with the list, and the first rows of a quick search must come at once. */
@Component(service = Benchmark.class)
public final class ListBenchmark implements Benchmark {

    private static final int FEW = 10_000;
    private static final int PAGE = 100;
    private static final int WARM_UPS = 10;
    private static final int RUNS = 41;
    private static final double GROWTH = 1.2;
    private static final double AGAINST_JDBC = 3;
    private static final double MILLIS = 1000;

    private final UnitOfWork work;
    private final Database database;
    private final EntityDescriptions descriptions;
    private final SampleData sample;

    /** Needs the database and the sample company, whose customers are multiplied. */
    @Activate
    public ListBenchmark(@Reference UnitOfWork work, @Reference Database database, @Reference EntityDescriptions descriptions,
            @Reference SampleData sample) {
        this.work = work;
        this.database = database;
        this.descriptions = descriptions;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        var multiplier = new RowMultiplier(database);
        multiplier.grow("ACCOUNT", Math.min(FEW, size), ListBenchmark::vary);
        double firstOfFew = median(() -> page(Order.asc("nameKey"), 0));
        double sortedOfFew = median(() -> page(Order.asc("number"), 0));
        multiplier.grow("ACCOUNT", size, ListBenchmark::vary);
        double first = median(() -> page(Order.asc("nameKey"), 0));
        double sorted = median(() -> page(Order.asc("number"), 0));
        double search = median(() -> search("bench c"));
        double inside = median(() -> search("ustomer 77"));
        double bare = median(this::bareSearch);
        RecordPages<Account> pages = pages(Order.asc("nameKey"));
        pages.count();
        var marking = new Stopwatch();
        marking.time(() -> pages.mark(() -> false));
        double middle = median(() -> expect(pages.page(size / 2, PAGE)));
        log.printf(Locale.ROOT, "customers: %,d; first rows of the quick search %.1f ms (inside words %.1f ms), page in the middle %.1f ms,"
                + " marks set in %.1f s%n", multiplier.count("ACCOUNT"), search, inside, middle, marking.seconds());
        return List.of(new Ratio("first page of " + size + " / of " + FEW + " (ms)", first, firstOfFew, GROWTH),
                new Ratio("page after a sort, of " + size + " / of " + FEW + " (ms)", sorted, sortedOfFew, GROWTH),
                new Ratio("quick search in " + size + " / bare query (ms)", search, bare, AGAINST_JDBC));
    }

    /** Names and numbers of their own, in no order. */
    private static void vary(Object[] row, List<String> columns, long index) {
        long mixed = index * 7_919 % 1_000_003;
        String name = "bench customer " + mixed;
        row[columns.indexOf("NAME")] = name;
        row[columns.indexOf("ACCOUNT_NUMBER")] = "B" + mixed;
        row[columns.indexOf("NAME_KEY")] = PersianText.sortKey(name);
        row[columns.indexOf("SEARCH_KEY")] = PersianText.searchKey(name);
    }

    private RecordPages<Account> pages(Order order) {
        return new RecordPages<>(work, Query.of(Account.class).where(Criteria.everything()).orderBy(order).fetch("owner"));
    }

    private void page(Order order, int offset) {
        expect(pages(order).page(offset, PAGE));
    }

    private void search(String text) {
        expect(QuickSearch.first(work, descriptions.of(Account.class), Query.of(Account.class).fetch("owner"), text));
    }

    private static void expect(List<Account> found) {
        if (found.isEmpty()) {
            throw new IllegalStateException("the list is empty");
        }
    }

    private void bareSearch() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement statement = connection.prepareStatement(
                "SELECT A.*, U.* FROM (SELECT * FROM ACCOUNT WHERE SEARCH_KEY >= ? AND SEARCH_KEY < ? AND SEARCH_KEY LIKE ? ORDER BY SEARCH_KEY, ID"
                + " FETCH FIRST 40 ROWS ONLY) A LEFT JOIN APP_USER U ON U.ID = A.OWNER_ID")) {
            statement.setString(1, "bench");
            statement.setString(2, "bench\uFFFF");
            statement.setString(3, "%c%");
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
        }
    }

    private static double median(Stopwatch.Work measured) throws Exception {
        double[] millis = new double[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            var watch = new Stopwatch();
            watch.time(measured);
            millis[Math.max(0, i)] = watch.seconds() * MILLIS;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }
}
