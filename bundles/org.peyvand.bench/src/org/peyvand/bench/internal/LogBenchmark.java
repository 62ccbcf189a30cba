package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Opportunity;

/**
 * What the change log costs on a save: single saves through the service that editors use, and a batch in one unit of work as imports have it,
 * each with the log and without, in turn, over the same database and the same number of records.
 */
@Component(service = Benchmark.class)
public final class LogBenchmark implements Benchmark {

    /** A quarter less throughput. */
    private static final double LIMIT = 1.33;
    private static final int RUNS = 201;
    private static final int BATCHES = 11;
    private static final int BATCH = 500;

    private final Records records;
    private final UnitOfWork work;
    private final Database database;
    private final SampleData sample;
    private long saved;

    /** Needs the services that save, and the sample company, whose records are saved again. */
    @Activate
    public LogBenchmark(@Reference Records records, @Reference UnitOfWork work, @Reference Database database, @Reference SampleData sample) {
        this.records = records;
        this.work = work;
        this.database = database;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        var listening = new ChangeListening();
        var multiplier = new RowMultiplier(database);
        long before = multiplier.count("CHANGE_ENTRY");
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(compared(listening, RUNS, "a new customer", this::newAccount));
        ratios.add(compared(listening, RUNS, "a changed customer", this::changedAccount));
        ratios.add(compared(listening, RUNS, "a changed deal, with its rules", this::changedDeal));
        ratios.add(compared(listening, BATCHES, BATCH + " new customers at once", this::newAccounts));
        log.printf(Locale.ROOT, "%,d entries of the log for %,d saves, half of them without%n", multiplier.count("CHANGE_ENTRY") - before, saved);
        return ratios;
    }

    private static Ratio compared(ChangeListening listening, int runs, String what, Stopwatch.Work save) throws Exception {
        return SideBySide.of(runs, runs, save, () -> listening.without(save)).millis(what + ", with the log / without", LIMIT);
    }

    private void newAccount() {
        stored(account());
    }

    private Account account() {
        Account account = records.create(Account.class);
        account.setName("bench customer " + ++saved);
        account.setPhone("02188881234");
        account.setCity("Tehran");
        return account;
    }

    private void changedAccount() {
        Account account = any(Account.class);
        account.setCity("City " + ++saved);
        account.setPhone("021" + (80_000_000 + saved));
        stored(account);
    }

    private void changedDeal() {
        Opportunity deal = any(Opportunity.class);
        deal.setAmount(BigDecimal.valueOf(1_000_000 + ++saved));
        stored(deal);
    }

    private void newAccounts() {
        BenchStaff.require(work.write(session -> {
            for (int i = 0; i < BATCH; i++) {
                session.add(account());
            }
            return Outcome.done(BATCH);
        }));
    }

    private <E extends DomainEntity> E any(Class<E> type) {
        return records.list(Query.of(type).where(Criteria.everything()).page(0, 1)).getFirst();
    }

    private void stored(DomainEntity record) {
        BenchStaff.require(records.save(record));
    }
}
