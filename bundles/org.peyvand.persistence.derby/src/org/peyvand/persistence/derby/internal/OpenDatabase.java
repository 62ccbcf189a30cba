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
 */
record OpenDatabase(Location location, Engine engine, Holder holder, ConnectionPool source) {
    private static final int MOST = 64;
    private static final Logger LOG = System.getLogger(OpenDatabase.class.getName());

    static OpenDatabase open(Location location, Keyring keyring) {
        if (location.inMemory()) {
            return connect(location, null, Map.of());
        }
        prepareFolders(location);
        Holder holder = Holder.take(location.folder());
        try {
            replaceFiles(location);
            OpenDatabase opened = connect(location, holder, Encryption.of(location.folder(), location.folder(), keyring));
            forgetReplaced(location);
            return opened;
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

    private static OpenDatabase connect(Location location, Holder holder, Map<String, String> encryption) {
        Engine engine = Engine.load(location);
        Map<String, String> attributes = new HashMap<>(encryption);
        attributes.put("create", "true");
        try {
            Connection first = engine.connect(attributes);
            if (first.isReadOnly()) {
                first.close();
                engine.shutDown();
                throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.readOnly", location.folder().toString()));
            }
            first.close();
            return new OpenDatabase(location, engine, holder, new ConnectionPool(() -> engine.connect(), MOST));
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
