package org.peyvand.bench.internal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.model.Lead;

/** Saves, imports and conversions of leads by several threads at once, until it is told to end or its process is killed. */
final class Storm {
    /** Rows of one transaction of an import, so few that a kill finds an import with some of them stored. */
    static final int BATCH = 25;
    private static final int LONGEST_FILE = 8 * BATCH;

    private final StormServices services;
    private final IntentLog log;
    private final Path folder;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** @param folder where it puts the files it imports */
    Storm(StormServices services, IntentLog log, Path folder) {
        this.services = services;
        this.log = log;
        this.folder = folder;
    }

    /**
     * Storms until {@link #end}.
     *
     * @throws IllegalStateException when something failed that had to be stored or refused
     */
    void rage(long seed) throws InterruptedException {
        List<Thread> threads = List.of(thread("saves", seed, this::saves), thread("conversions", seed + 1, this::conversions),
            thread("imports", seed + 2, this::imports));
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("the storm has failed", failure.get());
        }
    }

    /** After what is being written now. */
    void end() {
        ended.set(true);
    }

    private Thread thread(String name, long seed, Consumer<Random> work) {
        Thread thread = new Thread(() -> work.accept(new Random(seed)), name);
        thread.setUncaughtExceptionHandler((failed, cause) -> {
            failure.compareAndSet(null, cause);
            end();
        });
        thread.start();
        return thread;
    }

    private void saves(Random random) {
        List<String> own = new ArrayList<>();
        while (!ended.get()) {
            int dice = own.isEmpty() ? 0 : random.nextInt(10);
            if (dice < 5) {
                Deed deed = log.intend(Deed.Kind.SAVE, "", 0);
                if (answered(deed, services.work().write(session -> added(deed, session)))) {
                    own.add(deed.name());
                }
            } else if (dice < 9) {
                change(own.get(random.nextInt(own.size())), 1 + random.nextInt(1_000_000));
            } else {
                String name = own.remove(random.nextInt(own.size()));
                Deed deed = log.intend(Deed.Kind.DELETE, name, 0);
                answered(deed, services.work().write(session -> {
                    session.list(Query.of(Activity.class).where(Criteria.where("subject").is(name))).forEach(session::remove);
                    session.list(Query.of(Account.class).where(Criteria.where("name").is(name))).forEach(session::remove);
                    return Outcome.done(null);
                }));
            }
        }
    }

    private static Outcome<Account> added(Deed deed, Session session) {
        Account account = session.add(account(deed.name()));
        for (String value : List.of("0218888" + (1000 + deed.number() % 9000), "0912888" + (1000 + deed.number() % 9000))) {
            ContactPoint point = new ContactPoint();
            point.setOwnerId(account.getId());
            point.setValue(value);
            session.add(point);
        }
        Activity note = new Activity();
        note.setSubject(deed.name());
        note.setKind(ActivityKind.NOTE);
        note.setAccount(account);
        session.add(note);
        return Outcome.done(account);
    }

    private void change(String name, int value) {
        Account account = services.account(name);
        Deed deed = log.intend(Deed.Kind.CHANGE, name, value);
        say(account, value);
        answered(deed, records().save(account));
    }

    private void conversions(Random random) {
        while (!ended.get()) {
            Deed made = log.intend(Deed.Kind.LEAD, "", 0);
            Lead lead = records().create(Lead.class);
            lead.setName(made.name());
            lead.setCompany(made.name());
            lead.setFirstName("Storm");
            lead.setLastName(made.name());
            lead.setPhone("0218888" + (1000 + made.number() % 9000));
            Outcome<Lead> saved = records().save(lead);
            if (answered(made, saved) && random.nextInt(5) > 0) {
                Deed converted = log.intend(Deed.Kind.CONVERT, made.name(), 0);
                answered(converted, services.leads().convert(saved.value(), LeadConversion.allNew()));
            }
        }
    }

    private void imports(Random random) {
        Imports imports = services.imports();
        while (!ended.get()) {
            int rows = 1 + random.nextInt(LONGEST_FILE);
            Deed deed = log.intend(Deed.Kind.IMPORT, "", rows);
            try {
                Path file = Files.writeString(folder.resolve(deed.name() + ".csv"), rows(deed));
                var plan = imports.plan(List.of(file), PlanOptions.of(Culture.english()));
                var report = imports.run(plan, new ImportOptions(ImportMode.CREATE, false, folder, BATCH, null), Progress.none());
                if (report.complete()) {
                    log.end(deed, true);
                }
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String rows(Deed deed) {
        StringBuilder text = new StringBuilder("account number,name,city,website,employees\n");
        for (int i = 0; i < deed.value(); i++) {
            text.append(deed.name()).append('-').append(i).append(',').append(deed.name()).append(' ').append(i).append(",c0,https://k0.example,0\n");
        }
        return text.toString();
    }

    private boolean answered(Deed deed, Outcome<?> outcome) {
        log.end(deed, outcome.isDone());
        if (!outcome.isDone()) {
            System.err.println(deed.line() + ": " + outcome.diagnostics().stream().map(reason -> reason.message().in(Locale.ENGLISH)).toList());
        }
        return outcome.isDone();
    }

    private static Account account(String name) {
        Account account = new Account();
        account.setName(name);
        say(account, 0);
        return account;
    }

    /** Says one value in three fields, so that half a change shows. */
    private static void say(Account account, int value) {
        account.setCity("c" + value);
        account.setWebsite("https://k" + value + ".example");
        account.setEmployees(value);
    }

    private Records records() {
        return services.records();
    }
}
