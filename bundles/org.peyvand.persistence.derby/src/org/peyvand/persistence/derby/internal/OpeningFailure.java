package org.peyvand.persistence.derby.internal;

import static java.util.Map.entry;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/** Says in one sentence why Derby did not open the database. */
final class OpeningFailure {
    private static final Logger LOG = System.getLogger(OpeningFailure.class.getName());
    private static final String DAMAGED = "database.damaged";
    private static final long FULL_BELOW_BYTES = 1L << 20;
    /** Derby's states: another engine has it, made by another version, damaged or not a database. */
    private static final Map<String, String> KEYS = Map.ofEntries(entry("XSDB6", "database.heldByDerby"), entry("XSLAN", "database.version"),
        entry("XSDB7", "folder.readOnly"), entry("XSLAR", DAMAGED), entry("XSLAM", DAMAGED), entry("XSLA6", DAMAGED), entry("XSLA7", DAMAGED), entry("XSLAO", DAMAGED),
        entry("XSDG2", DAMAGED), entry("XBM0A", DAMAGED), entry("XBM0P", DAMAGED), entry("XJ049", DAMAGED), entry("XBCXK", "key.wrong"), entry("XBM06", "key.wrong"));

    private OpeningFailure() {
    }

    static DatabaseUnavailable of(SQLException failure, Location location) {
        String folder = location.name();
        for (Throwable cause : failure) {
            String key = cause instanceof SQLException sql ? KEYS.get(sql.getSQLState()) : null;
            if (key != null) {
                return new DatabaseUnavailable(Message.of(OpenDatabase.class, key, folder, cause.getMessage()), failure);
            }
        }
        String key = isFull(location) ? "disk.full" : "database.other";
        return new DatabaseUnavailable(Message.of(OpenDatabase.class, key, folder, deepest(failure)), failure);
    }

    private static String deepest(SQLException failure) {
        String text = failure.getMessage();
        for (Throwable cause : failure) {
            text = cause.getMessage();
        }
        return text;
    }

    /** Whether there is hardly any room on the disk. */
    static boolean isFull(Location location) {
        try {
            return !location.inMemory() && Files.getFileStore(location.folder()).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The free space is not known", e);
            return false;
        }
    }
}
