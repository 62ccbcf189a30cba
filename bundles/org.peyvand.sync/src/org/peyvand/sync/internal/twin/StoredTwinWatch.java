package org.peyvand.sync.internal.twin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.base.Ids;
import org.peyvand.core.Home;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.sync.TwinWatch;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.steady.Timetable;

/**
 * {@link TwinWatch}: reads the log after the position it has reached, and looks for what was done here as {@link TwinSearch} looks for what a push brings; the first
 * time it goes over all records. How far it is stands in the data folder; whoever looks twice finds entries that are there.
 */
@Component(service = {TwinWatch.class, EventHandler.class}, property = "event.topics=" + EntityChange.TOPIC)
public final class StoredTwinWatch implements TwinWatch, EventHandler {
    private static final Logger LOG = System.getLogger(StoredTwinWatch.class.getName());
    private static final int AT_ONCE = 500;
    private static final List<String> LOOKED_AT = Place.ALL.stream().map(Place::entity).distinct().toList();
    /** Reading the log costs something; what pushes bring was looked at already. */
    private static final Duration AFTER_SAVE = Duration.ofSeconds(30);
    /** Other nodes of the head office store things, too. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final UnitOfWork work;
    private final LogReader log;
    private final Replay replay;
    private final RecordImages images;
    private final EntityDescriptions descriptions;
    private final Database database;
    private final Home home;
    private final Tables tables;
    private final Ids ids;
    private TwinProgress known;
    private Timetable turns;
    private final Object planning = new Object();
    private volatile boolean stopping;

    /** Made by Declarative Services. */
    @Activate
    public StoredTwinWatch(@Reference UnitOfWork work, @Reference LogReader log, @Reference Replay replay, @Reference RecordImages images,
        @Reference EntityDescriptions descriptions, @Reference Database database, @Reference Home home, @Reference Tables tables, @Reference Ids ids) {
        this.work = work;
        this.log = log;
        this.replay = replay;
        this.images = images;
        this.descriptions = descriptions;
        this.database = database;
        this.home = home;
        this.tables = tables;
        this.ids = ids;
    }

    @Override
    public void start() {
        synchronized (planning) {
            if (turns == null) {
                stopping = false;
                turns = new Timetable("peyvand-twins", this::turn);
                turns.after(AFTER_SAVE);
            }
        }
    }

    @Override
    @Deactivate
    public void stop() {
        Timetable ending;
        synchronized (planning) {
            ending = turns;
            turns = null;
        }
        stopping = true;
        if (ending != null) {
            ending.end();
        }
    }

    @Override
    public void handleEvent(Event event) {
        plan(AFTER_SAVE);
    }

    private void plan(Duration delay) {
        synchronized (planning) {
            if (turns != null) {
                turns.within(delay);
            }
        }
    }

    private void turn() {
        try {
            look();
        } catch (PersistenceFailure e) {
            LOG.log(Level.DEBUG, "Who is there twice is looked for later", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Who is there twice could not be looked for", e);
        }
        plan(PAUSE);
    }

    @Override
    public synchronized long look() {
        if (!home.isHead() || database.readOnly().isPresent() || work.read(session -> session.trusted().count(Query.of(Branch.class))) < 2) {
            return 0;
        }
        known = progress().filter(one -> log.has(one.reached())).orElseGet(() -> new TwinProgress(log.last(), LOOKED_AT.getFirst(), null));
        return all() + latest();
    }

    private Optional<TwinProgress> progress() {
        return known != null || folder().isEmpty() ? Optional.ofNullable(known) : folder().flatMap(TwinProgress::read);
    }

    /** Empty for a database in memory. */
    private Optional<Path> folder() {
        return Optional.of(database.folder()).filter(folder -> !folder.toString().isEmpty());
    }

    private void reached(LogPosition position, String entity, UUID after) {
        known = new TwinProgress(position, entity, after);
        folder().ifPresent(known::write);
    }

    /** Goes over all records, from where it was. */
    private long all() {
        long looked = 0;
        while (known.entity() != null && !stopping) {
            TwinProgress now = known;
            List<LoggedChange> part = work.read(session -> images.after(session, now.entity(), now.after(), AT_ONCE));
            if (part.isEmpty()) {
                int next = LOOKED_AT.indexOf(now.entity()) + 1;
                reached(now.reached(), next > 0 && next < LOOKED_AT.size() ? LOOKED_AT.get(next) : null, null);
            } else {
                search(List.of(new LoggedTransaction(ids.next(), Instant.now(), null, null, null, part)));
                looked += part.size();
                reached(now.reached(), now.entity(), part.getLast().record());
            }
        }
        return looked;
    }

    /** Goes on in the log: what was done here, since what came was looked at when it was stored. */
    private long latest() {
        long looked = 0;
        for (List<Placed> part = next(); !part.isEmpty() && !stopping; part = next()) {
            List<LoggedTransaction> own = part.stream().filter(one -> one.origin() == null).map(Placed::transaction).toList();
            if (!own.isEmpty()) {
                search(own);
            }
            looked += own.size();
            reached(part.getLast().position(), null, null);
        }
        return looked;
    }

    private List<Placed> next() {
        return known.entity() == null ? log.ownAfter(known.reached().number(), AT_ONCE) : List.of();
    }

    /** Writes only where there is something to write; in the name of the program. */
    private void search(List<LoggedTransaction> transactions) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (work.read(session -> new TwinSearch(session, descriptions, now).finds(transactions))) {
            replay.run(tables.node().incarnation(), List.of(), new NothingToJudge(), (done, session, connection) -> {
                new TwinSearch(session, descriptions, now).run(transactions);
                return null;
            });
        }
    }
}
