package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.peyvand.ui.list.TypingPause;

/**
 * A list of many customers: the page it begins with and the pages after a sort, upwards and downwards, against the same in a list of ten
 * thousand, which are measured before the many are there; each by the quietest of some rounds. Then typing: the wait for a further key and the
 * reading of the first matches, together against the tenth of a second that is felt as "at once". What the table paints is not measured.
 */
@Component(service = Benchmark.class)
public final class ListBenchmark implements Benchmark {

    private static final int FEW = 10_000;
    private static final int PAGE = 100;
    private static final int RUNS = 31;
    /** How often all sorts are measured in turn, so that a disturbance does not meet one of them alone. */
    private static final int ROUNDS = 5;
    private static final double GROWTH = 1.2;
    private static final double AT_ONCE_SECONDS = 0.1;
    private static final double MILLIS = 1000;
    /** The sorts on columns that have an index, by what is said of them. */
    private static final Map<String, Order> SORTS = sorts();
    /** What somebody types: the beginning of a name, two words, something within a word. */
    private static final List<String> TYPED = List.of("bench c", "bench customer 77", "ustomer 77");

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

    private static Map<String, Order> sorts() {
        Map<String, Order> sorts = new LinkedHashMap<>();
        sorts.put("first page", Order.asc("nameKey"));
        sorts.put("by name downwards", Order.desc("nameKey"));
        sorts.put("by number", Order.asc("number"));
        sorts.put("by number downwards", Order.desc("number"));
        return sorts;
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
        Map<String, Double> few = firstPages();
        var growing = new Stopwatch();
        growing.time(() -> multiplier.grow("ACCOUNT", size, ListBenchmark::vary));
        log.printf(Locale.ROOT, "%,d customers made in %.0f s%n", multiplier.count("ACCOUNT"), growing.seconds());
        log.flush();
        List<Ratio> ratios = new ArrayList<>();
        firstPages().forEach((what, seconds) -> ratios.add(new Ratio(what + " of " + size + " / of " + FEW + " (ms)", seconds * MILLIS,
                few.get(what) * MILLIS, GROWTH)));
        for (String text : TYPED) {
            double wait = TypingPause.FIRST_MILLIS / MILLIS + SideBySide.quietest(RUNS, () -> search(text));
            ratios.add(new Ratio("typing \"" + text + "\" / at once (ms)", wait * MILLIS, AT_ONCE_SECONDS * MILLIS, 1));
        }
        jump(size, log);
        return ratios;
    }

    private Map<String, Double> firstPages() throws Exception {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Order> sort : SORTS.entrySet()) {
                seconds.merge(sort.getKey(), SideBySide.quietest(RUNS, () -> expect(pages(sort.getValue()).page(0, PAGE))), Math::min);
            }
        }
        return seconds;
    }

    /** A jump to the middle, for the record. */
    private void jump(int size, PrintWriter log) throws Exception {
        RecordPages<Account> pages = pages(Order.asc("nameKey"));
        pages.count();
        var marking = new Stopwatch();
        marking.time(() -> pages.mark(() -> false));
        double middle = SideBySide.quietest(RUNS, () -> expect(pages.page(size / 2, PAGE)));
        log.printf(Locale.ROOT, "page in the middle %.1f ms, marks set in %.1f s%n", middle * MILLIS, marking.seconds());
    }

    /** Names and numbers of their own, in no order. */
    static void vary(Object[] row, List<String> columns, long index) {
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

    private void search(String text) {
        expect(QuickSearch.first(work, descriptions.of(Account.class), Query.of(Account.class).fetch("owner"), text));
    }

    private static void expect(List<Account> found) {
        if (found.isEmpty()) {
            throw new IllegalStateException("the list is empty");
        }
    }
}
