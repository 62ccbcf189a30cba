package org.peyvand.persistence.internal.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.DatabaseEngine;
import org.peyvand.persistence.engine.DatabaseSettings;
import org.peyvand.persistence.safety.DatabaseFiles;

/**
 * The database of the engine that the settings ask for. The choice is made on first use and not before, so that a host can read its command
 * line first; its database is closed with this component.
 */
@Component(service = Database.class)
public final class ChosenDatabase implements Database {
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private final BundleContext context;
    private ServiceTracker<DatabaseEngine, DatabaseEngine> tracker;
    private DatabaseEngine chosen;
    private final PresentSource source = new PresentSource(() -> engine().dataSource());

    /** @param context knows the host's properties and the engines */
    @Activate
    public ChosenDatabase(BundleContext context) {
        this.context = context;
    }

    @Override
    public DataSource dataSource() {
        engine().dataSource();      // opens it, so that who asks hears at once why it cannot be opened
        return source;
    }

    @Override
    public String platform() {
        return engine().platform();
    }

    @Override
    public Path folder() {
        return DatabaseSettings.read(context::getProperty).folder();
    }

    @Override
    public Map<String, String> sqlTypes() {
        return engine().sqlTypes();
    }

    @Override
    public String schemaStatement(String statement) {
        return engine().schemaStatement(statement);
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        engine().lockSchema(connection);
    }

    @Override
    public Optional<DatabaseFiles> files() {
        return engine().files();
    }

    @Override
    public boolean isShared() {
        return engine().isShared();
    }

    @Override
    public Optional<Message> readOnly() {
        return engine().readOnly();
    }

    @Override
    public void ranFull() {
        engine().ranFull();
    }

    @Override
    public boolean tryAgain() {
        return engine().tryAgain();
    }

    @Override
    public void keepRoom() {
        engine().keepRoom();
    }

    @Override
    public void keepAside(int kept) {
        engine().keepAside(kept);
    }

    @Override
    public <T> T whileClosed(Supplier<T> work) {
        return source.withoutConnections(() -> {
            DatabaseEngine engine = engine();
            engine.quiet();
            engine.close();
            return work.get();
        });
    }

    private synchronized DatabaseEngine engine() {
        if (chosen == null) {
            chosen = find(DatabaseSettings.read(context::getProperty).engine());
        }
        return chosen;
    }

    /** Bundles may still be starting. */
    private DatabaseEngine find(String name) {
        try {
            if (!name.matches("[a-z0-9]+")) {
                throw new DatabaseUnavailable(Message.of(Database.class, "engine.missing", name));
            }
            String filter = "(&(objectClass=" + DatabaseEngine.class.getName() + ")(" + DatabaseEngine.NAME + "=" + name + "))";
            tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(filter), null);
            tracker.open();
            DatabaseEngine found = tracker.waitForService(LONGEST_WAIT_MILLIS);
            if (found == null) {
                tracker.close();
                throw new DatabaseUnavailable(Message.of(Database.class, "engine.missing", name));
            }
            return found;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(Message.of(Database.class, "engine.missing", name), e);
        }
    }

    @Deactivate
    synchronized void close() {
        if (chosen != null) {
            chosen.close();
            chosen = null;
            tracker.close();
        }
    }
}
