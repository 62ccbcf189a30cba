package org.peyvand.persistence.derby.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.DatabaseEngine;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.vault.Keyring;

/**
 * The embedded database in the folder that the property {@value #DATA} names, or in memory for {@code memory:NAME}. It is opened on first
 * use and not before, so that a host can read its command line first; closed with the component.
 */
@Component(service = DatabaseEngine.class, property = DatabaseEngine.NAME + "=derby")
public final class DerbyDatabase implements DatabaseEngine {
    private static final String DATA = "peyvand.data";
    private static final Map<String, String> TYPES = Map.of("uuid", "CHAR(36)", "clob", "CLOB",
        "moment", "TIMESTAMP", "boolean", "BOOLEAN");

    private final BundleContext context;
    private final Keyring keyring;
    private final EventAdmin events;
    private volatile OpenDatabase open;

    /** Opens nothing yet. */
    @Activate
    public DerbyDatabase(BundleContext context, @Reference Keyring keyring, @Reference EventAdmin events) {
        this.context = context;
        this.keyring = keyring;
        this.events = events;
    }

    @Override
    public DataSource dataSource() {
        return opened().source();
    }

    private synchronized OpenDatabase opened() {
        if (open == null) {
            open = OpenDatabase.open(location(), keyring, () -> events.postEvent(new Event(WRITABLE, Map.of())));
        } else if (open.hasFallen()) {
            open = open.reopened(keyring);
        }
        return open;
    }

    @Override
    public Optional<Message> readOnly() {
        return room().filter(room -> !room.isEnough())
            .map(room -> Message.of(OpenDatabase.class, "disk.readOnly", location().folder().toString(), Room.AGAIN >> 20));
    }

    @Override
    public void ranFull() {
        room().ifPresent(Room::ranFull);
    }

    @Override
    public boolean tryAgain() {
        return room().map(Room::tryAgain).orElse(true);
    }

    @Override
    public void keepRoom() {
        room().ifPresent(Room::keep);
    }

    private Optional<Room> room() {
        return Optional.ofNullable(open).map(OpenDatabase::room);
    }

    @Override
    public Optional<DatabaseFiles> files() {
        Location location = location();
        return location.inMemory() ? Optional.empty() : Optional.of(new DerbyFiles(location, this::opened, keyring));
    }

    @Override
    public String platform() {
        return "Derby";
    }

    @Override
    public Path folder() {
        return location().folder();
    }

    @Override
    public Map<String, String> sqlTypes() {
        return TYPES;
    }

    private Location location() {
        String data = context.getProperty(DATA);
        if (data == null || data.isBlank()) {
            throw new DatabaseUnavailable(Message.of(DerbyDatabase.class, "data.missing"));
        }
        return Location.of(data.strip());
    }

    @Override
    public synchronized void quiet() {
        if (open != null && !open.source().drain()) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "database.busy", open.location().folder().toString()));
        }
    }

    @Override
    @Deactivate
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
