package org.peyvand.sync.internal.steady;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.Verification;
import org.peyvand.sync.internal.node.PastExchanges;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Unreachable;

/** {@link SteadyExchange} with two threads: one exchanges, the other waits at the head office for news. */
@Component(service = {SteadyExchange.class, EventHandler.class}, property = {"event.topics=" + EntityChange.TOPIC, "event.topics=" + Database.WRITABLE})
public final class StoredSteadyExchange implements SteadyExchange, EventHandler {
    private static final Logger LOG = System.getLogger(StoredSteadyExchange.class.getName());
    /** What is saved one after the other goes together. */
    private static final Duration AFTER_SAVE = Duration.ofMillis(700);
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(5);

    private final HeadLink link;
    private final BranchSync sync;
    private final PastExchanges past;
    private final Database database;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile State state = new State(Phase.ALONE, Instant.now(), Optional.empty(), 0, 0, Optional.empty(), false);
    private volatile Counting present;
    private volatile boolean saved;
    private volatile int failures;
    private volatile Instant firstFailure = Instant.EPOCH;
    /** Whether nothing but a save has asked for the next one: it may have been an exchange that saved. */
    private volatile boolean bySave;
    /** Whether somebody has asked that all be compared. */
    private volatile boolean comparing;
    private Timetable turns;
    private NewsWatch news;

    /** Made by Declarative Services. */
    @Activate
    public StoredSteadyExchange(@Reference HeadLink link, @Reference BranchSync sync, @Reference PastExchanges past, @Reference Database database) {
        this.link = link;
        this.sync = sync;
        this.past = past;
        this.database = database;
    }

    @Override
    public synchronized void start() {
        if (turns == null) {
            turns = new Timetable("peyvand-exchange", this::turn);
            news = new NewsWatch(link, () -> plan(Duration.ZERO, false));
            turns.after(Duration.ZERO);
        }
    }

    @Override
    @Deactivate
    public void stop() {
        Timetable ending;
        NewsWatch watching;
        synchronized (this) {
            ending = turns;
            watching = news;
            turns = null;
            news = null;
        }
        if (ending != null) {
            cancel();
            watching.forget();
            link.cut();
            watching.end();
            ending.end();
        }
    }

    @Override
    public State state() {
        State now = state;
        Counting counting = present;
        if (counting == null) {
            return now;
        }
        Phase phase = now.phase() == Phase.WORKING && counting.isComparing() ? Phase.COMPARING : now.phase();
        return new State(phase, now.since(), now.problem(), counting.worked(), now.waiting(), now.syncedAt(), now.loaded());
    }

    @Override
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void now() {
        synchronized (this) {
            bySave = false;
            if (turns != null) {
                turns.after(Duration.ZERO);
            }
        }
    }

    @Override
    public void compare() {
        comparing = true;
        now();
    }

    @Override
    public Optional<Compared> compared() {
        return new Comparisons(database.folder()).last();
    }

    @Override
    public void cancel() {
        Counting going = present;
        if (going != null) {
            going.cancel();
            link.cut();
        }
    }

    private synchronized void plan(Duration delay, boolean because) {
        bySave = because;
        if (turns != null) {
            turns.within(delay);
        }
    }

    @Override
    public void handleEvent(Event event) {
        if (Database.WRITABLE.equals(event.getTopic())) {
            roomChanged();
            return;
        }
        saved = true;
        if (state.phase() == Phase.RESTING && minutes() > 0) {
            plan(AFTER_SAVE, true);
        } else if (state.phase() == Phase.CUT_OFF || state.phase() == Phase.RESTING) {
            become(state.phase(), state.problem());
        }
    }

    /** The disk has run full, or has room again: an exchange says the one and makes up for the other. */
    private void roomChanged() {
        if (state.phase() == Phase.BLOCKED || state.phase() != Phase.ALONE && minutes() > 0) {
            now();
        }
    }

    private void turn() {
        if (link.head().isEmpty()) {
            become(Phase.ALONE, Optional.empty());
            return;
        }
        saved = false;
        if (bySave && sync.status().waiting() == 0) {
            bySave = false;
            goOn(state.phase(), true);
            return;
        }
        bySave = false;
        exchange();
    }

    private void exchange() {
        Instant began = Instant.now();
        present = new Counting(this::tell);
        if (failures == 0) {
            become(Phase.WORKING, Optional.empty());
        }
        BranchSync.Result result = BranchSync.Result.NOTHING;
        Phase phase = Phase.RESTING;
        Optional<Message> problem = Optional.empty();
        try {
            result = exchanged();
        } catch (CancellationException e) {
            LOG.log(Level.DEBUG, "The exchange was stopped", e);
        } catch (Unreachable e) {
            phase = present.isCancelled() ? Phase.RESTING : Phase.CUT_OFF;
            problem = present.isCancelled() ? problem : Optional.of(e.reason());
        } catch (Refused e) {
            phase = Phase.REFUSED;
            problem = Optional.of(e.reason());
        } catch (PersistenceFailure e) {
            phase = Phase.BLOCKED;
            problem = database.readOnly().or(() -> Optional.of(e.message()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The exchange failed", e);
            phase = Phase.REFUSED;
            problem = Optional.of(Message.of(StoredSteadyExchange.class, "steady.failed", String.valueOf(e.getMessage())));
        }
        boolean stopped = present.isCancelled();
        present = null;
        note(new Past(began, Instant.now(), result, problem));
        firstFailure = phase == Phase.CUT_OFF && failures == 0 ? began : firstFailure;
        failures = phase == Phase.CUT_OFF ? failures + 1 : 0;
        become(phase, problem);
        goOn(phase, stopped);
    }

    private BranchSync.Result exchanged() {
        Comparisons comparisons = new Comparisons(database.folder());
        boolean asked = comparing;
        if (!asked && (minutes() == 0 || !comparisons.isDue(Instant.now()))) {
            return link.exchange(present);
        }
        comparing = false;
        comparisons.tried(Instant.now());
        try {
            Verification done = link.compare(present);
            comparisons.note(Instant.now(), done);
            return done.result();
        } catch (Refused e) {
            if (asked) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The head office does not compare", e);
            return link.exchange(present);
        }
    }

    /** What comes next. */
    private synchronized void goOn(Phase phase, boolean stopped) {
        if (turns == null) {
            return;
        }
        int minutes = minutes();
        if (phase == Phase.CUT_OFF) {
            turns.within(Backoff.after(failures));
        } else if (phase == Phase.REFUSED || phase == Phase.BLOCKED) {
            turns.within(AFTER_REFUSAL);
        } else if (minutes > 0) {
            turns.within(saved && !stopped && state.waiting() > 0 ? AFTER_SAVE : Duration.ofMinutes(minutes));
            news.begin();
        }
    }

    private void note(Past one) {
        boolean moved = !one.result().equals(BranchSync.Result.NOTHING);
        boolean failed = one.problem().isPresent() && state.problem().isEmpty() && failures == 0;
        if (moved || failed) {
            past.note(one);
        }
    }

    private void become(Phase phase, Optional<Message> problem) {
        State former = state;
        Instant since = former.phase() == phase ? former.since() : Instant.now();
        if (phase == Phase.WORKING || phase == Phase.ALONE) {
            state = new State(phase, since, problem, 0, former.waiting(), former.syncedAt(), former.loaded());
        } else {
            state = counted(phase, phase == Phase.CUT_OFF ? firstFailure : since, problem);
        }
        tell();
    }

    private State counted(Phase phase, Instant since, Optional<Message> problem) {
        try {
            BranchSync.Status status = sync.status();
            return new State(phase, since, problem, 0, status.waiting(), status.syncedAt(), status.loaded());
        } catch (PersistenceFailure e) {
            return new State(phase, since, problem, 0, state.waiting(), state.syncedAt(), state.loaded());
        }
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    @Override
    public List<Past> past(int most) {
        return past.last(most);
    }

    @Override
    public int minutes() {
        return new Pace(database.folder()).minutes();
    }

    @Override
    public Outcome<Integer> minutes(int minutes) {
        if (minutes < 0 || minutes > Pace.MOST) {
            return Outcome.refused(Message.of(StoredSteadyExchange.class, "steady.minutes", Pace.MOST));
        }
        try {
            new Pace(database.folder()).minutes(minutes);
        } catch (IOException e) {
            return Outcome.refused(Message.of(StoredSteadyExchange.class, "steady.settings", String.valueOf(e.getMessage())));
        }
        now();
        return Outcome.done(minutes);
    }
}
