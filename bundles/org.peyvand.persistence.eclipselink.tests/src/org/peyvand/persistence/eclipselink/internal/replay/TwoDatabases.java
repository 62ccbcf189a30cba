package org.peyvand.persistence.eclipselink.internal.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/** What one database has logged is done in another: two that are opened after each other. */
abstract class TwoDatabases {
    static final UUID ELSEWHERE = UUID.fromString("0199f000-0000-7000-8000-00000000aaaa");
    TestPlatform platform;
    UnitOfWork work;

    @BeforeEach
    void open() {
        platform = TestPlatform.inMemory();
        work = platform.service(UnitOfWork.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    /** Goes on with another, empty database. */
    void elsewhere() {
        close();
        open();
    }

    void write(Consumer<Session> changes) {
        assertTrue(work.write(session -> {
            changes.accept(session);
            return Outcome.done(null);
        }).isDone());
    }

    List<LoggedTransaction> log() {
        return platform.service(LogReader.class).after(0, 10_000).stream().map(LogReader.Placed::transaction).toList();
    }

    List<Replayed> replay(Judge judge, List<LoggedTransaction> transactions) {
        return platform.service(Replay.class).run(ELSEWHERE, transactions, judge, (done, session, connection) -> done);
    }

    List<Replayed> replay(boolean strict, List<LoggedTransaction> transactions) {
        return replay(new Fixed(strict, false, false, false), transactions);
    }

    /**
     * Always decides the same.
     *
     * @param asked is done when somebody's rights are asked for
     */
    record Fixed(boolean isStrict, boolean coming, boolean revives, boolean deletes, Runnable asked) implements Judge {
        Fixed(boolean isStrict, boolean coming, boolean revives, boolean deletes) {
            this(isStrict, coming, revives, deletes, () -> { });
        }

        @Override
        public Access access(LoggedTransaction transaction) {
            asked.run();
            return Access.FULL;
        }

        @Override
        public Object value(Clash clash) {
            return coming ? clash.coming() : clash.present();
        }

        @Override
        public boolean revives(LoggedTransaction transaction, LoggedChange change) {
            return revives;
        }

        @Override
        public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
            return deletes;
        }
    }

    Customer stored(Customer customer) {
        return work.read(session -> session.find(Customer.class, customer.getId())).orElse(null);
    }
}
