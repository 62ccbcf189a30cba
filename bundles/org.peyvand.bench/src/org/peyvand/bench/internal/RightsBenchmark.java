package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.paging.QuickSearch;
import org.peyvand.persistence.paging.RecordPages;

/**
 * What rights cost on a long list: somebody whose rights reach own records, those of the team or of the branch opens the list of customers, sorts
 * it and counts it, against somebody with full access who sees the same records. Nearly all customers belong to one person of one team and
 * branch, so that the list is as long for each of the three. Of two more persons one owns a hundredth of the customers and one a handful:
 * their lists are measured against the same records found by a condition of somebody with full access.
 */
@Component(service = Benchmark.class)
public final class RightsBenchmark implements Benchmark {

    private static final int PAGE = 100;
    private static final int PAGES = 10;
    private static final String SEARCHED = "bench customer 7";
    private static final int RUNS = 5;
    /** Each of them in turn, so that a disturbance does not meet one alone; of each counts the run that was disturbed least. */
    private static final int ROUNDS = 10;
    private static final int WARM_UPS = 300;
    private static final long MOST_WARM_NANOS = 3_000_000_000L;
    private static final double LIMIT = 1.3;
    private static final double MILLIS = 1000;

    private final Records records;
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Database database;
    private final SampleData sample;
    private final EntityDescriptions descriptions;

    /** Needs what lists read by, the person at work and the sample company, whose customers are multiplied. */
    @Activate
    public RightsBenchmark(@Reference Records records, @Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Database database,
            @Reference SampleData sample, @Reference EntityDescriptions descriptions) {
        this.records = records;
        this.work = work;
        this.current = current;
        this.database = database;
        this.sample = sample;
        this.descriptions = descriptions;
    }

    /** A list as somebody sees it, and its times by what is done with it. */
    private record Seen(String login, Criterion asked, Map<String, Double> seconds) {
        Seen(String login, Criterion asked) {
            this(login, asked, new LinkedHashMap<>());
        }
    }

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        String full = current.user().getLogin();
        BenchStaff staff = BenchStaff.hired(records, work);
        staff.takeOver(work);
        var multiplier = new RowMultiplier(database);
        multiplier.grow("ACCOUNT", size, staff::give);
        log.printf(Locale.ROOT, "%,d customers%n", multiplier.count("ACCOUNT"));
        log.flush();
        Seen all = new Seen(full, Criteria.everything());
        List<Seen> many = BenchStaff.MANY.stream().map(login -> new Seen(login, Criteria.everything())).toList();
        measure(full, all, many);
        List<Ratio> ratios = told(many.stream().flatMap(seen -> compared(seen, all).stream()).toList(), log);
        for (String login : BenchStaff.FEW) {
            Seen found = new Seen(full, staff.owned(login));
            Seen own = new Seen(login, Criteria.everything());
            measure(full, found, List.of(own));
            ratios.addAll(told(compared(own, found), log));
        }
        return ratios;
    }

    /** Told at once too, as what is still to be measured takes minutes. */
    private static List<Ratio> told(List<Ratio> ratios, PrintWriter log) {
        ratios.forEach(log::println);
        log.flush();
        return new ArrayList<>(ratios);
    }

    private static List<Ratio> compared(Seen seen, Seen without) {
        return seen.seconds().entrySet().stream().map(one -> new Ratio(seen.login() + ", " + one.getKey() + " / without rights (ms)",
                one.getValue() * MILLIS, without.seconds().get(one.getKey()) * MILLIS, LIMIT)).toList();
    }

    /** What is done with a list. */
    private record Done(String what, int runs, Consumer<Seen> work) {
    }

    private List<Done> done() {
        return List.of(new Done("first page", RUNS, seen -> page(seen, Order.asc("nameKey"))),
                new Done("sorted by number down", RUNS, seen -> page(seen, Order.desc("number"))), new Done("ten pages on", 1, this::scroll),
                new Done("first matches of a search", RUNS, this::search), new Done("count", 1, seen -> pages(seen, Order.asc("nameKey")).count()));
    }

    private void measure(String full, Seen without, List<Seen> with) throws Exception {
        List<Seen> all = new ArrayList<>(with);
        all.addFirst(without);
        try {
            for (Done done : done()) {
                for (int round = 0; round < ROUNDS; round++) {
                    for (Seen seen : all) {
                        BenchStaff.require(current.workAs(seen.login()));
                        measure(seen, done, round == 0 ? WARM_UPS : 1);
                    }
                }
            }
        } finally {
            BenchStaff.require(current.workAs(full));
        }
    }

    /** Somebody opens the list and goes on from there. */
    private void measure(Seen seen, Done done, int warmUps) throws Exception {
        page(seen, Order.asc("nameKey"));
        long start = System.nanoTime();
        for (int i = 0; i < warmUps && System.nanoTime() - start < MOST_WARM_NANOS; i++) {
            done.work().accept(seen);
        }
        seen.seconds().merge(done.what(), SideBySide.least(done.runs(), () -> done.work().accept(seen)), Math::min);
    }

    private RecordPages<Account> pages(Seen seen, Order order) {
        return new RecordPages<>(work, Query.of(Account.class).where(seen.asked()).orderBy(order).fetch("owner"));
    }

    private void scroll(Seen seen) {
        RecordPages<Account> pages = pages(seen, Order.asc("nameKey"));
        for (int page = 0; page < PAGES; page++) {
            pages.page(page * PAGE, PAGE);
        }
    }

    private void search(Seen seen) {
        Query<Account> asked = Query.of(Account.class).where(seen.asked()).fetch("owner");
        QuickSearch.first(work, descriptions.of(Account.class), asked, SEARCHED);
    }

    private void page(Seen seen, Order order) {
        if (pages(seen, order).page(0, PAGE).isEmpty()) {
            throw new IllegalStateException(seen.login() + " sees nothing");
        }
    }
}
