package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.FlushModeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.ConnectionPolicy;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Ids;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.eclipselink.internal.access.SessionRights;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.eclipselink.internal.log.SealedLog;
import org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit;
import org.peyvand.persistence.eclipselink.internal.unit.UnitGeneration;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** One entity manager for each outermost call. The session of the running call is known to its thread only as long as the call runs. */
@Component(service = {UnitOfWork.class, EclipseLinkUnitOfWork.class})
public final class EclipseLinkUnitOfWork implements UnitOfWork {
    private static final Logger LOG = System.getLogger(EclipseLinkUnitOfWork.class.getName());
    /** All reading of one call goes over one connection, taken when it is needed. */
    private static final ConnectionPolicy ONE_CONNECTION = oneConnection();

    private final PersistenceUnit unit;
    private final Participants participants;
    private final EventAdmin events;
    private final EntityDescriptions descriptions;
    private final Rights full;
    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final SealedLog seals;
    private final Host host;
    private volatile Known known;
    private final ThreadLocal<EntitySession> running = new ThreadLocal<>();
    /** The steps within which this thread works; without those of the host. */
    private final ThreadLocal<List<WayIn>> steps = new ThreadLocal<>();
    private final ThreadLocal<Boolean> askingForUser = new ThreadLocal<>();

    /**
     * @param clock {@code null} for the system's clock
     * @param ids {@code null} for identifiers of that clock, where there is no framework
     */
    @Activate
    public EclipseLinkUnitOfWork(@Reference PersistenceUnit unit, @Reference Participants participants, @Reference EventAdmin events,
        @Reference EntityDescriptions descriptions, @Reference Database database, @Reference SealedLog seals, @Reference Host host,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock, @Reference Ids ids) {
        this.unit = unit;
        this.seals = seals;
        this.host = host;
        this.participants = participants;
        this.events = events;
        this.descriptions = descriptions;
        this.full = new Rights(Access.FULL, descriptions);
        this.database = database;
        this.clock = clock == null ? Clock.systemUTC() : clock;
        this.ids = ids == null ? Ids.system(this.clock) : ids;
    }

    private static ConnectionPolicy oneConnection() {
        ConnectionPolicy policy = new ConnectionPolicy(ServerSession.DEFAULT_POOL);
        policy.setExclusiveMode(ConnectionPolicy.ExclusiveMode.Always);
        return policy;
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        EntitySession present = running.get();
        return present != null ? work.apply(present) : reading(null, rights(), work);
    }

    @Override
    public <T> T readAs(Access access, Function<Session, T> work) {
        EntitySession present = running.get();
        if (present != null && present.transaction() != null) {
            throw new IllegalStateException("What somebody else sees cannot be read within UnitOfWork.write");
        }
        return reading(present, new SessionRights(() -> new Rights(access, descriptions), full), work);
    }

    private <T> T reading(EntitySession before, SessionRights rights, Function<Session, T> work) {
        ClientSession engine = null;
        try {
            UnitGeneration present = unit.present();
            engine = present.session().acquireClientSession(ONE_CONNECTION);
            EntitySession session = EntitySession.reading(engine, present.prepared(), rights);
            running.set(session);
            return work.apply(session);
        } catch (RuntimeException e) {
            throw Failures.isOurs(e) ? noticed(Failures.failure(e)) : e;
        } finally {
            restore(before);
            if (engine != null) {
                engine.release();
            }
        }
    }

    /** After a full disk has told itself by a failure, nothing more is tried until there is room. */
    public PersistenceFailure noticed(PersistenceFailure failure) {
        if (failure instanceof DiskFull) {
            database.ranFull();
        }
        return failure;
    }

    @Override
    public <T> Outcome<T> write(Function<Session, Outcome<T>> work) {
        EntitySession present = running.get();
        return present != null && present.transaction() != null ? join(present, work) : begin(present, work);
    }

    private <T> Outcome<T> join(EntitySession session, Function<Session, Outcome<T>> work) {
        Outcome<T> outcome;
        try {
            outcome = Objects.requireNonNull(work.apply(session), "outcome");
        } catch (RuntimeException e) {
            outcome = refused(e);
        }
        if (!outcome.isDone()) {
            session.transaction().refuse(outcome.diagnostics());
        }
        return outcome;
    }

    private <T> Outcome<T> begin(EntitySession reading, Function<Session, Outcome<T>> work) {
        Optional<Message> closed = database.readOnly();
        if (closed.isPresent()) {
            return Outcome.refused(List.of(Diagnostic.error(closed.get())));
        }
        ChangeLog log = seals.log(stamp(), ids);
        Outcome<T> outcome;
        boolean fields;
        UnitGeneration present = unit.present();
        try (EntityManager manager = present.factory().createEntityManager()) {
            manager.setFlushMode(FlushModeType.COMMIT);
            SessionRights rights = rights();
            Transaction transaction = new Transaction(manager, present.prepared(), log, ids, participants.rules(), rights);
            EntitySession session = EntitySession.writing(manager, present.prepared(), transaction, rights);
            running.set(session);
            outcome = explained(transact(manager, session, work), transaction.removed());
            fields = transaction.extraColumns().isTouched();
        } catch (PersistenceFailure e) {
            throw noticed(e);
        } finally {
            restore(reading);
        }
        if (outcome.isDone()) {
            if (fields) {
                unit.rebuild();
            }
            publish(log);
        }
        return outcome;
    }

    /** The database only says that something is still referred to; a person wants to know by what. */
    private <T> Outcome<T> explained(Outcome<T> outcome, List<DomainEntity> removed) {
        if (outcome.isDone() || removed.isEmpty() || outcome.diagnostics().stream().noneMatch(Failures::isReference)) {
            return outcome;
        }
        try (EntityManager manager = unit.present().factory().createEntityManager()) {
            return new Usages(manager, descriptions).of(removed).map(reason -> Outcome.<T>refused(List.of(reason))).orElse(outcome);
        }
    }

    private <T> Outcome<T> transact(EntityManager manager, EntitySession session, Function<Session, Outcome<T>> work) {
        Transaction transaction = session.transaction();
        manager.getTransaction().begin();
        try {
            Outcome<T> outcome = Objects.requireNonNull(work.apply(session), "outcome");
            if (!outcome.isDone() || !transaction.refusals().isEmpty()) {
                return Outcome.refused(transaction.refusals().isEmpty() ? outcome.diagnostics() : transaction.refusals());
            }
            transaction.flush(session);
            transaction.extraColumns().add(manager, database, descriptions);
            commit(manager, transaction.log());
            session.finish();
            return withWarnings(outcome, transaction.warnings());
        } catch (RuntimeException e) {
            return refused(e);
        } finally {
            rollBack(manager.getTransaction());
        }
    }

    /** Does work as the one that runs on this thread: whatever reads and writes meanwhile joins its session. */
    public <T> T within(EntitySession session, Supplier<T> work) {
        EntitySession before = running.get();
        running.set(session);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Whether something writes on this thread. */
    public boolean isWriting() {
        EntitySession present = running.get();
        return present != null && present.transaction() != null;
    }

    /** What is to be told after a commit. */
    public void publish(ChangeLog log) {
        List<EntityChange> changes = log.changes();
        if (!changes.isEmpty()) {
            events.postEvent(new Event(EntityChange.TOPIC, Map.of(EntityChange.CHANGES, changes,
                EntityChange.TRANSACTION, log.stamp().transactionId(), EntityChange.TRUNCATED, log.truncated())));
        }
    }

    private void commit(EntityManager manager, ChangeLog log) {
        if (log.isEmpty()) {
            manager.getTransaction().commit();
            return;
        }
        try {
            seals.commit(List.of(log), manager.unwrap(Connection.class), manager.getTransaction()::commit);
        } catch (SQLException e) {
            throw Failures.failure(e);
        }
    }

    /** Without effect after a commit. When the connection is gone the engine has undone the work itself; why it is gone matters more. */
    private static void rollBack(EntityTransaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The connection is gone; the database undoes the unit of work", e);
        }
    }

    private static <T> Outcome<T> refused(RuntimeException e) {
        Optional<List<Diagnostic>> reasons = Failures.refusal(e);
        if (reasons.isPresent()) {
            return Outcome.refused(reasons.get());
        }
        throw Failures.isOurs(e) ? Failures.failure(e) : e;
    }

    private static <T> Outcome<T> withWarnings(Outcome<T> outcome, List<Diagnostic> warnings) {
        if (warnings.isEmpty()) {
            return outcome;
        }
        List<Diagnostic> all = new ArrayList<>(outcome.diagnostics());
        all.addAll(warnings);
        return Outcome.done(outcome.value(), all);
    }

    private SessionRights rights() {
        return new SessionRights(this::ofPerson, full);
    }

    /** What was worked out about somebody's rights over one generation of the unit. */
    private record Known(UnitGeneration generation, Rights rights) {
    }

    /** Mostly the same person works again, and what was worked out about the rights still holds. */
    private Rights ofPerson() {
        Access access = participants.access();
        UnitGeneration present = unit.present();
        Known last = known;
        if (last == null || last.generation() != present || !last.rights().isOf(access)) {
            last = new Known(present, new Rights(access, descriptions));
            known = last;
        }
        return last.rights();
    }

    private void restore(EntitySession reading) {
        if (reading == null) {
            running.remove();
        } else {
            running.set(reading);
        }
    }

    private ChangeLog.Stamp stamp() {
        Optional<Actor> actor = actor();
        return new ChangeLog.Stamp(ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.map(Actor::userId).orElse(null), actor.map(Actor::branchId).orElse(null), WayIn.text(way()));
    }

    private List<WayIn> way() {
        List<WayIn> way = new ArrayList<>(host.way().stream().toList());
        way.addAll(Objects.requireNonNullElse(steps.get(), List.of()));
        return way;
    }

    @Override
    public <T> T by(WayIn step, Supplier<T> work) {
        List<WayIn> before = steps.get();
        List<WayIn> within = new ArrayList<>(Objects.requireNonNullElse(before, List.of()));
        if (!within.contains(step)) {
            within.add(step);
        }
        steps.set(within);
        try {
            return work.get();
        } finally {
            if (before == null) {
                steps.remove();
            } else {
                steps.set(before);
            }
        }
    }

    /** Asked before the transaction begins. Who answers may himself write (the first user); he is not asked again for that. */
    private Optional<Actor> actor() {
        if (askingForUser.get() != null) {
            return Optional.empty();
        }
        askingForUser.set(true);
        try {
            return participants.user().map(user -> new Actor(user.userId(), user.branchId()));
        } finally {
            askingForUser.remove();
        }
    }

    private record Actor(UUID userId, UUID branchId) {
    }
}
