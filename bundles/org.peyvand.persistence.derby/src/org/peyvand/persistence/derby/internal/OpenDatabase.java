package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.ConnectionPool;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.persistence.vault.Keyring;

/**
 * A database that this process holds.
 *
 * @param holder {@code null} for a database in memory
 * @param first a connection that nobody uses: closed as soon as Derby has ended the database by itself, as it does after a failed write
 * @param room {@code null} for a database in memory
 */
record OpenDatabase(Location location, Engine engine, Holder holder, Connection first, ConnectionPool source, Room room) {
    private static final int MOST = 64;
    private static final Logger LOG = System.getLogger(OpenDatabase.class.getName());

    /** @param room told whenever writing has become impossible or possible, on any thread */
    static OpenDatabase open(Location location, Keyring keyring, Runnable room) {
        if (location.inMemory()) {
            return connect(location, null, Map.of("create", "true"), null, false);
        }
        prepareFolders(location);
        Holder holder = Holder.take(location.folder());
        try {
            replaceFiles(location);
            Making making = new Making(location);
            making.begin();
            Map<String, String> attributes = new HashMap<>(Encryption.of(location.folder(), location.folder(), keyring));
            attributes.put("create", "true");
            OpenDatabase opened = connect(location, holder, attributes, new Room(location.folder(), room), holder.leftOpen());
            making.end();
            forgetReplaced(location);
            return opened;
        } catch (DatabaseUnavailable e) {
            holder.release(!holder.leftOpen());
            throw e;
        }
    }

    private static void prepareFolders(Location location) {
        try {
            Files.createDirectories(location.log());
        } catch (IOException e) {
            Message text = Message.of(OpenDatabase.class, "folder.impossible", location.folder().toString(), e.toString());
            throw new DatabaseUnavailable(text, e);
        }
        if (!Files.isWritable(location.folder())) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.readOnly", location.folder().toString()));
        }
    }

    /** A restored backup that was verified while people worked, or whose restoring was broken off, takes its place now. */
    private static void replaceFiles(Location location) {
        try {
            Replacement replacement = new Replacement(location.folder());
            replacement.carryOn();
            replacement.giveUp();
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "replacement.failed", location.folder().toString(), e.toString()), e);
        }
    }

    /** What was replaced by an encrypted or a decrypted database is not needed any more once that has opened. */
    private static void forgetReplaced(Location location) {
        try {
            new Replacement(location.folder()).forgetPassing();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A replaced database is still in " + location.folder(), e);
        }
    }

    /** Whether Derby has ended the database by itself. What is asked of it then would boot it anew, without its key and, on a full disk, without recovery. */
    boolean hasFallen() {
        try {
            return first.isClosed();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "It is not known whether the first connection is open", e);
            return true;
        }
    }

    /** The same database, booted anew in this process; nobody else could take it meanwhile. */
    OpenDatabase reopened(Keyring keyring) {
        LOG.log(Level.WARNING, "Derby has ended {0}; it is opened anew", location.name());
        end();
        if (room != null) {
            room.look();
        }
        return connect(location, holder, location.inMemory() ? Map.of() : Encryption.of(location.folder(), location.folder(), keyring), room, true);
    }

    /** Closes every connection, since Derby keeps in memory the whole database of one that was not closed, also after the database was ended. */
    private void end() {
        source.close();
        try {
            first.close();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The first connection could not be closed", e);
        }
        engine.shutDown();
    }

    /** @param broken whether what was written last was broken off, so that Derby recovers it now */
    private static OpenDatabase connect(Location location, Holder holder, Map<String, String> attributes, Room room, boolean broken) {
        Engine engine = Engine.load(location);
        try {
            Connection first = broken && !location.inMemory() ? recovered(engine, attributes) : boot(engine, attributes);
            return new OpenDatabase(location, engine, holder, first, new ConnectionPool(() -> connect(engine, first), MOST), room);
        } catch (SQLException e) {
            throw OpeningFailure.of(e, location);
        }
    }

    /**
     * Boots twice: a page whose making was broken off stays in the memory of the boot that took it back, and would refuse every write that needs a page
     * of that number (XBCA0).
     */
    private static Connection recovered(Engine engine, Map<String, String> attributes) throws SQLException {
        boot(engine, attributes).close();
        engine.shutDown();
        return boot(engine, attributes);
    }

    private static Connection boot(Engine engine, Map<String, String> attributes) throws SQLException {
        Connection first = engine.connect(attributes);
        if (first.isReadOnly()) {
            first.close();
            engine.shutDown();
            Location location = engine.location();
            String key = OpeningFailure.isFull(location) ? "disk.full" : "folder.readOnly";
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, key, location.folder().toString()));
        }
        return first;
    }

    private static Connection connect(Engine engine, Connection first) throws SQLException {
        if (first.isClosed()) {
            throw new SQLException("Derby has ended the database", "08006");
        }
        return engine.connect();
    }

    /** Ends all connections and writes everything out; a database in memory is gone then. */
    void close() {
        boolean fallen = hasFallen();
        end();
        if (room != null) {
            room.close();
        }
        if (holder != null) {
            holder.release(!fallen);
        }
        LOG.log(Level.DEBUG, "Closed {0}", location.name());
    }
}
