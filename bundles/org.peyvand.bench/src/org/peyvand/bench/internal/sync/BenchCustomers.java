package org.peyvand.bench.internal.sync;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.PersianText;
import org.peyvand.bench.internal.RowMultiplier;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;

/** Customers as an office has them, made and changed by its people, so many in one transaction. */
@Component(service = BenchCustomers.class)
public final class BenchCustomers {
    private static final List<String> CITIES = List.of("تهران", "شیراز", "اصفهان", "تبریز", "مشهد", "اهواز", "قم", "کرمان", "رشت", "یزد");
    private static final List<String> STREETS = List.of("خیابان آزادی", "خیابان ولی‌عصر", "بلوار کشاورز", "خیابان فردوسی", "میدان امام", "کوی دانشگاه");
    private static final List<String> WORDS = List.of("بازرگانی", "صنایع", "پخش", "فناوری", "پترو", "کشت و صنعت", "داده‌پردازی", "ساختمانی", "حمل و نقل", "دارویی");
    private static final int PATTERNS = 1_000;
    private static final int MANY = 1_000_000_000;

    private final UnitOfWork work;
    private final Database database;
    private final Random random = new Random(7);
    /** Two of different processes with the same address would be linked. */
    private final String site = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
    private long made = System.currentTimeMillis() % MANY;

    /** Made by Declarative Services. */
    @Activate
    public BenchCustomers(@Reference UnitOfWork work, @Reference Database database) {
        this.work = work;
        this.database = database;
    }

    /** Makes new ones. */
    public void make(int count, int inOneTransaction) {
        for (int done = 0; done < count; done += inOneTransaction) {
            int some = Math.min(inOneTransaction, count - done);
            require(work.write(session -> {
                for (int i = 0; i < some; i++) {
                    session.add(account());
                }
                return Outcome.done(some);
            }));
        }
    }

    /**
     * Makes one that can be found by its number.
     *
     * @param branch to whom it belongs; {@code null} for that of whoever works here
     */
    public void make(String number, UUID branch) {
        require(work.write(session -> {
            Account account = account();
            account.setNumber(number);
            account.setBranchId(branch);
            return Outcome.done(session.add(account));
        }));
    }

    /** Changes phone and city of the first ones of a branch. */
    public void change(int count, int inOneTransaction, UUID branch) {
        for (int done = 0; done < count; done += inOneTransaction) {
            Query<Account> some = Query.of(Account.class).where(Criteria.where("branchId").is(branch)).orderBy(Order.asc("id")).page(done, Math.min(inOneTransaction, count - done));
            require(work.write(session -> {
                List<Account> accounts = session.list(some);
                for (Account account : accounts) {
                    account.setPhone(phone());
                    account.setCity(CITIES.get(random.nextInt(CITIES.size())) + " " + random.nextInt(1_000));
                }
                return Outcome.done(accounts.size());
            }));
        }
    }

    /** Makes that branch have so many, past all rules and logs: what is measured later is only their reading. */
    public void fill(long count, String branch) throws Exception {
        RowMultiplier rows = new RowMultiplier(database);
        int patterns = (int) Math.min(PATTERNS, count);
        if (rows.count("ACCOUNT") < patterns) {
            make(patterns, patterns);
        }
        rows.grow("ACCOUNT", rows.count("ACCOUNT") + count, (row, columns, index) -> {
            String name = name(index);
            row[columns.indexOf("NAME")] = name;
            row[columns.indexOf("ACCOUNT_NUMBER")] = "F" + index;
            row[columns.indexOf("NAME_KEY")] = PersianText.sortKey(name);
            row[columns.indexOf("SEARCH_KEY")] = PersianText.searchKey(name);
            row[columns.indexOf("PHONE")] = phone();
            row[columns.indexOf("BRANCH_ID")] = branch;
        });
    }

    /** How many are there. */
    public long count() throws SQLException {
        return new RowMultiplier(database).count("ACCOUNT");
    }

    private Account account() {
        made++;
        Account account = new Account();
        account.setName(name(made));
        account.setNumber("N" + made);
        account.setPhone(phone());
        account.setEmail("info" + made + "@" + site + ".example.com");
        account.setWebsite("https://www.example.com/" + made);
        account.setProvince(CITIES.get(random.nextInt(CITIES.size())));
        account.setCity(CITIES.get(random.nextInt(CITIES.size())));
        account.setStreet(STREETS.get(random.nextInt(STREETS.size())) + "، شماره " + random.nextInt(500));
        account.setPostalCode(String.valueOf(1_000_000_000L + random.nextInt(MANY)));
        account.setEmployees(random.nextInt(900));
        account.setRevenue(BigDecimal.valueOf(random.nextInt(MANY)));
        return account;
    }

    private String name(long number) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())) + " " + number;
    }

    private String phone() {
        return "021" + (10_000_000 + random.nextInt(80_000_000));
    }

    private static void require(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
    }
}
