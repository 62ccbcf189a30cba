package org.peyvand.server.internal.start;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.server.Readiness;

/**
 * Opens the database when the process starts, and asks it whenever somebody wants to know. A database that can never be used (it is open elsewhere, a
 * newer program made it) ends the process; one on a server that does not answer is waited for. Does nothing in a process that was not configured to be a
 * head office.
 */
@Component(service = {Readiness.class, DatabaseReadiness.class}, immediate = true, configurationPid = "org.peyvand.server",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DatabaseReadiness implements Readiness {
    private static final Logger LOG = System.getLogger(DatabaseReadiness.class.getName());
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int WAIT_SECONDS = 5;
    private static final String PASSPHRASE_FILE = "peyvand.passphrase.file";

    /** What was heard last, and when. */
    private record Heard(State state, long at) {
    }

    private final BundleContext context;
    private final Database database;
    private final UnitOfWork work;
    private final Keyring keyring;
    private final ProcessEnd end;
    private final CompletableFuture<State> first = new CompletableFuture<>();
    private final ExecutorService asking = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("peyvand-ready").unstarted(task));
    private volatile Heard heard = new Heard(State.STARTING, System.nanoTime());
    private Future<State> present;
    private volatile boolean opened;

    /** Made by Declarative Services. */
    @Activate
    public DatabaseReadiness(BundleContext context, @Reference Database database, @Reference UnitOfWork work, @Reference Keyring keyring,
            @Reference Host host, @Reference ProcessEnd end) {
        this.context = context;
        this.database = database;
        this.work = work;
        this.keyring = keyring;
        this.end = end;
        host.is(new WayIn(WayIn.Kind.SYSTEM, "serve"));
        ask();
    }

    @Deactivate
    void stop() {
        asking.shutdownNow();
    }

    /** The state after the database was tried for the first time. */
    public CompletableFuture<State> first() {
        return first;
    }

    /** Whether the database has been open in this process; then its own figures can be asked for. */
    public boolean hasOpened() {
        return opened;
    }

    @Override
    public State now() {
        Heard last = heard;
        if (System.nanoTime() - last.at() < KEPT_NANOS && last.state() != State.STARTING) {
            return last.state();
        }
        try {
            return ask().get(opened ? WAIT_SECONDS : 0, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return opened ? State.NO_DATABASE : State.STARTING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.NO_DATABASE;
        } catch (ExecutionException e) {
            LOG.log(Level.ERROR, "The database could not be asked", e);
            return State.NO_DATABASE;
        }
    }

    /** One question at a time, whoever wants to know. */
    private synchronized Future<State> ask() {
        if (present == null || present.isDone()) {
            present = asking.submit(this::answer);
        }
        return present;
    }

    private State answer() {
        State state = State.NO_DATABASE;
        try {
            offerPassphrase();
            work.read(session -> session.trusted().count(Query.of(Branch.class)));
            if (!opened) {
                database.keepRoom();
            }
            opened = true;
            state = database.readOnly().isPresent() ? State.DISK_FULL : State.READY;
        } catch (DatabaseUnavailable e) {
            if (isForGood()) {
                end.because(e.message(), e);
            } else {
                LOG.log(Level.WARNING, "The database does not answer", e);
            }
        } catch (PersistenceFailure | IOException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The database could not be asked", e);
            endUnlessOpened(e);
        } finally {
            heard = new Heard(state, System.nanoTime());
            first.complete(state);
        }
        return state;
    }

    private void endUnlessOpened(RuntimeException e) {
        if (!opened) {
            end.because(Message.of(DatabaseReadiness.class, "start.failed", String.valueOf(e)), e);
        }
    }

    /** An embedded database does not become another one by waiting; one on a server that lets us in and yet is no use neither. */
    private boolean isForGood() {
        if (opened) {
            return false;
        }
        try {
            return !database.isShared() || canConnect();
        } catch (DatabaseUnavailable e) {
            LOG.log(Level.DEBUG, "No database can be chosen", e);
            return true;
        }
    }

    private boolean canConnect() {
        try (var connection = database.dataSource().getConnection()) {
            return connection.isValid(WAIT_SECONDS);
        } catch (java.sql.SQLException | PersistenceFailure e) {
            LOG.log(Level.DEBUG, "The server does not answer", e);
            return false;
        }
    }

    /** The same ways as for every command: the option of the command line, or a variable of the environment. */
    private void offerPassphrase() throws IOException {
        String file = context.getProperty(PASSPHRASE_FILE);
        String named = file == null ? System.getenv("PEYVAND_PASSPHRASE_FILE") : file;
        String value = named == null ? System.getenv("PEYVAND_PASSPHRASE") : Files.readString(Path.of(named)).lines().findFirst().orElse("");
        if (!opened && value != null) {
            keyring.offer(value.toCharArray());
        }
    }
}
