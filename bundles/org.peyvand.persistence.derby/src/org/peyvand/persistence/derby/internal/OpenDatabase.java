package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.ConnectionPool;
import org.peyvand.persistence.safety.Replacement;

/**
 * A database that this process holds.
 *
 * @param holder {@code null} for a database in memory
 */
record OpenDatabase(Location location, Engine engine, Holder holder, ConnectionPool source) {
    private static final int MOST = 64;
    private static final Logger LOG = System.getLogger(OpenDatabase.class.getName());

    static OpenDatabase open(Location location) {
        if (location.inMemory()) {
            return connect(location, null);
        }
        prepareFolders(location);
        Holder holder = Holder.take(location.folder());
        try {
            replaceFiles(location);
            return connect(location, holder);
        } catch (DatabaseUnavailable e) {
            holder.release();
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
            new Replacement(location.folder()).carryOn();
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "replacement.failed", location.folder().toString(), e.toString()), e);
        }
    }

    private static OpenDatabase connect(Location location, Holder holder) {
        Engine engine = Engine.load(location);
        try {
            Connection first = engine.connect(";create=true");
            if (first.isReadOnly()) {
                first.close();
                engine.shutDown();
                throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.readOnly", location.folder().toString()));
            }
            first.close();
            return new OpenDatabase(location, engine, holder, new ConnectionPool(() -> engine.connect(""), MOST));
        } catch (SQLException e) {
            throw OpeningFailure.of(e, location);
        }
    }

    /** Ends all connections and writes everything out; a database in memory is gone then. */
    void close() {
        source.close();
        engine.shutDown();
        if (holder != null) {
            holder.release();
        }
        LOG.log(Level.DEBUG, "Closed {0}", location.name());
    }
}
