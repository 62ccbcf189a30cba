package org.peyvand.persistence.eclipselink.internal.replay;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.persistence.config.EntityManagerProperties;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Ids;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.eclipselink.internal.behind.BehindSource;
import org.peyvand.persistence.eclipselink.internal.behind.WriteBehind;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.eclipselink.internal.log.SealedLog;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.eclipselink.internal.session.EclipseLinkUnitOfWork;
import org.peyvand.persistence.eclipselink.internal.session.EntitySession;
import org.peyvand.persistence.eclipselink.internal.session.Failures;
import org.peyvand.persistence.eclipselink.internal.session.Participants;
import org.peyvand.persistence.eclipselink.internal.session.Transaction;
import org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit;
import org.peyvand.persistence.eclipselink.internal.unit.UnitGeneration;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;

/** {@link Replay}: one unit of work of the engine, in which each transaction has a log, a seal and rights of its own. */
@Component
public final class StoredReplay implements Replay {
    private static final Logger LOG = System.getLogger(StoredReplay.class.getName());
    private static final int TOGETHER = 200;
    /** More changes than these are not written behind: an engine may lock whole tables then, and what is read beside would wait for the run itself. */
    private static final int MOST_BEHIND = 40_000;
    private static final String SYNC = WayIn.text(List.of(WayIn.of(WayIn.Kind.SYSTEM), WayIn.of(WayIn.Kind.SYNC)));

    private final Database database;
    private final EclipseLinkUnitOfWork work;
    private final PersistenceUnit unit;
    private final Participants participants;
    private final EntityDescriptions descriptions;
    private final SealedLog seals;
    private final Ids ids;
    private final Clock clock;
    private final Rights full;
    private volatile Generation known;

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredReplay(@Reference Database database, @Reference EclipseLinkUnitOfWork work, @Reference PersistenceUnit unit, @Reference Participants participants,
        @Reference EntityDescriptions descriptions, @Reference SealedLog seals, @Reference Ids ids,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.database = database;
        this.work = work;
        this.unit = unit;
        this.participants = participants;
        this.descriptions = descriptions;
        this.seals = seals;
        this.ids = ids;
        this.clock = clock == null ? Clock.systemUTC() : clock;
        this.full = new Rights(Access.FULL, descriptions);
    }

    /** What follows from one generation of the unit. */
    private record Generation(UnitGeneration unit, LoggedEntities entities) {
    }

    private Generation present() {
        UnitGeneration present = unit.present();
        Generation last = known;
        if (last == null || last.unit() != present) {
            last = new Generation(present, new LoggedEntities(present.session(), descriptions));
            known = last;
        }
        return last;
    }

    /**
     * What one run has written so far.
     *
     * @param fields whether that adds or changes extra fields: their columns are there from the next run on
     * @param behind {@code null} where each statement is waited for
     */
    private record Run(UUID origin, Judge judge, Generation generation, EntityManager manager, Connection connection, List<ChangeLog> logs, AtomicBoolean fields,
        Judged judged, WriteBehind behind) {
    }

    /** The rights of whoever made the transaction before: what follows from them is worked out once for all that somebody has made. */
    private final class Judged {
        private Rights last;

        Rights of(Access access) {
            if (last == null || !last.isOf(access)) {
                last = new Rights(access, descriptions);
            }
            return last;
        }
    }

    @Override
    public <T> T run(UUID origin, List<LoggedTransaction> transactions, Judge judge, Completion<T> completion) {
        if (work.isWriting()) {
            throw new IllegalStateException("What another database has done is not done within UnitOfWork.write");
        }
        database.demandRoom();
        try {
            return store(origin, transactions, judge, completion);
        } catch (RuntimeException e) {
            // beginning and closing fail, too, when the disk is full
            throw Failures.isOurs(e) ? work.noticed(Failures.failure(e)) : e;
        }
    }

    /** That nothing can be rolled back any more does not hide why. */
    private static void rollBack(EntityManager manager, Throwable why) {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    /** Much is written behind; where that fails, it is done once more, so that it is known what has failed and where. */
    private <T> T store(UUID origin, List<LoggedTransaction> transactions, Judge judge, Completion<T> completion) {
        if (!isForBehind(transactions)) {
            return store(origin, transactions, judge, completion, null);
        }
        try (WriteBehind behind = new WriteBehind()) {
            try {
                return store(origin, transactions, judge, completion, behind);
            } catch (RuntimeException e) {
                if (!behind.hasFailed()) {
                    throw e;
                }
                LOG.log(Level.INFO, "Could not be written behind and is done once more: {0}", e.getMessage());
                LOG.log(Level.DEBUG, "Why it could not be written behind", e);
            }
        }
        return store(origin, transactions, judge, completion, null);
    }

    private static boolean isForBehind(List<LoggedTransaction> transactions) {
        int changes = transactions.stream().mapToInt(one -> one.changes().size()).sum();
        return (transactions.size() > 1 || changes > TOGETHER) && changes <= MOST_BEHIND;
    }

    /** @param behind {@code null} where each statement is waited for */
    private <T> T store(UUID origin, List<LoggedTransaction> transactions, Judge judge, Completion<T> completion, WriteBehind behind) {
        Map<String, Object> way = behind == null ? Map.of() : Map.of(EntityManagerProperties.NON_JTA_DATASOURCE, new BehindSource(database.dataSource(), behind));
        List<ChangeLog> logs = new ArrayList<>();
        AtomicBoolean fields = new AtomicBoolean();
        T result;
        try (EntityManager manager = present().unit().factory().createEntityManager(way)) {
            manager.setFlushMode(FlushModeType.COMMIT);
            manager.getTransaction().begin();
            try {
                Run run = new Run(origin, judge, present(), manager, manager.unwrap(Connection.class), logs, fields, new Judged(), behind);
                List<Replayed> done = all(run, transactions);
                result = complete(run, done, completion);
                if (behind != null) {
                    behind.settle();    // nobody waits for rows while everybody waits for his turn to seal
                }
                seals.commit(logs, run.connection(), manager.getTransaction()::commit);
            } catch (SQLException | RuntimeException e) {
                RuntimeException failure = e instanceof RuntimeException other && !Failures.isOurs(other) ? other : work.noticed(Failures.failure(e));
                rollBack(manager, failure);
                throw failure;
            } catch (Error e) {
                rollBack(manager, e);
                throw e;
            }
        }
        if (fields.get()) {
            unit.rebuild();
        }
        logs.forEach(work::publish);
        return result;
    }

    private List<Replayed> all(Run run, List<LoggedTransaction> transactions) throws SQLException {
        Set<UUID> there = there(run.connection(), transactions);
        Queries queries = new Queries(run.manager().unwrap(UnitOfWorkImpl.class), run.generation().unit().prepared(), false, () -> full, types -> { });
        Foreseen foreseen = new Foreseen(run.generation().entities(), queries);
        List<Replayed> done = new ArrayList<>();
        for (List<LoggedTransaction> some : run.behind() == null ? Pieces.of(transactions, 1) : together(transactions)) {
            if (run.behind() != null) {
                run.behind().beside(() -> foreseen.look(some.stream().filter(one -> !there.contains(one.id())).toList()));
            }
            for (LoggedTransaction transaction : some) {
                done.add(there.add(transaction.id()) ? one(run, transaction, foreseen) : Replayed.known(transaction));
            }
            run.manager().clear();
        }
        return done;
    }

    /** Those of which the unit of work keeps what it has read: with each record that it keeps, each transaction takes longer. */
    private static List<List<LoggedTransaction>> together(List<LoggedTransaction> transactions) {
        List<List<LoggedTransaction>> groups = new ArrayList<>();
        int changes = TOGETHER;
        for (LoggedTransaction transaction : transactions) {
            if (changes >= TOGETHER) {
                groups.add(new ArrayList<>());
                changes = 0;
            }
            groups.getLast().add(transaction);
            changes += transaction.changes().size();
        }
        return groups;
    }

    private static Set<UUID> there(Connection connection, List<LoggedTransaction> transactions) throws SQLException {
        SealTable table = new SealTable(connection);
        Set<UUID> there = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(transactions.stream().map(LoggedTransaction::id).toList())) {
            there.addAll(table.sealed(some));
        }
        return there;
    }

    private Replayed one(Run run, LoggedTransaction transaction, Foreseen foreseen) {
        ids.observe(transaction.id());
        ChangeLog log = seals.log(new ChangeLog.Stamp(transaction.id(), transaction.at(), transaction.user(), transaction.branch(), way(transaction), run.origin()), ids);
        log.keep();
        boolean strict = run.judge().isStrict();
        SessionRights rights = new SessionRights(() -> strict ? run.judged().of(run.judge().access(transaction)) : full, full);
        Writing writing = writing(run, log, rights, strict);
        try {
            Replayed done = work.within(writing.session(), () -> new TransactionReplay(writing, run.generation().entities(), run.judge(), transaction, foreseen).run());
            if (writing.transaction().extraColumns().isTouched()) {
                writing.transaction().extraColumns().add(run.manager(), database, descriptions);
                run.fields().set(true);
            }
            foreseen.written(log.kept());
            run.logs().add(log);
            if (!done.revived().isEmpty() || log.kept().stream().anyMatch(change -> change.kind() == Kind.DELETED)) {
                run.manager().clear();    // what the engine has seen going cannot come back to it
                foreseen.forget();
            }
            return done;
        } catch (RuntimeException e) {
            throw Failures.refusal(e).<RuntimeException>map(reasons -> new ReplayRefused(transaction, reasons)).orElse(e);
        }
    }

    private static String way(LoggedTransaction transaction) {
        List<WayIn> way = new ArrayList<>(WayIn.read(transaction.way()));
        way.add(WayIn.of(WayIn.Kind.SYNC));
        return WayIn.text(way);
    }

    private Writing writing(Run run, ChangeLog log, SessionRights rights, boolean strict) {
        Transaction transaction = Transaction.again(run.manager(), run.generation().unit().prepared(), log, ids, participants.rules(), rights, strict);
        return new Writing(run.manager(), EntitySession.writing(run.manager(), run.generation().unit().prepared(), transaction, rights), transaction, log);
    }

    /** What is stored beside the transactions is the program's own work. */
    private <T> T complete(Run run, List<Replayed> done, Completion<T> completion) {
        ChangeLog log = seals.log(new ChangeLog.Stamp(ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), null, null, SYNC), ids);
        SessionRights rights = new SessionRights(() -> full, full);
        Writing writing = writing(run, log, rights, true);
        Session trusted = writing.session().trusted();
        Supplier<T> last = () -> {
            try {
                if (run.behind() == null) {
                    completion.ahead(done, trusted);
                } else {
                    run.behind().beside(() -> completion.ahead(done, trusted));
                    run.behind().stop();
                }
                T result = completion.complete(done, trusted, run.connection());
                writing.transaction().flush(writing.session());
                return result;
            } catch (SQLException e) {
                throw Failures.failure(e);
            }
        };
        T result = work.within(writing.session(), last);
        run.logs().add(log);
        return result;
    }
}
