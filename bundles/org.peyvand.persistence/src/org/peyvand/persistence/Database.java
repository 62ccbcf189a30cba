package org.peyvand.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.module.SchemaStep;
import org.peyvand.persistence.safety.DatabaseFiles;

/** The one database of this process. An OSGi service; the settings of the host choose between the engines that are installed. */
public interface Database {
    /** Topic of the event that {@link #readOnly} answers otherwise than before; sent on any thread. */
    String WRITABLE = "org/peyvand/persistence/WRITABLE";

    /**
     * Connections for everybody. The database is opened, and made if it is not there, on the first call.
     *
     * @throws DatabaseUnavailable when it cannot be opened
     */
    DataSource dataSource();

    /** The engine's name as EclipseLink's {@code target-database}. */
    String platform();

    /** The data folder; an empty path when the database is in memory. */
    Path folder();

    /** Column types by their name in schema scripts: {@code uuid}, {@code clob}, {@code moment}, {@code boolean}. */
    Map<String, String> sqlTypes();

    /** A statement of a schema script in the words of this engine. */
    default String schemaStatement(String statement) {
        return SchemaStep.fill(statement, sqlTypes());
    }

    /**
     * Keeps other processes from changing the structure of the database until the transaction of the connection ends. Nothing is to be done
     * where there is only one process.
     */
    default void lockSchema(Connection connection) throws SQLException {
        // the engines that keep their files themselves let no other process in
    }

    /** Its files, where it is embedded and on disk; empty for a database in memory or on a server. */
    default Optional<DatabaseFiles> files() {
        return Optional.empty();
    }

    /**
     * Closes the database, does something with its files and lets whoever waits for a connection go on with what is there then. Nobody in this
     * process gets a connection meanwhile.
     *
     * @throws DatabaseUnavailable when somebody has a connection for too long
     * @throws UnsupportedOperationException where there are no files
     */
    default <T> T whileClosed(Supplier<T> work) {
        throw new UnsupportedOperationException("This database has no files of its own that could be worked on while it is closed");
    }

    /**
     * Copies all tables where whoever looks after the database finds them, before a newer program changes their structure. Does nothing where there are
     * files, which are backed up, and for a database in memory.
     *
     * @param kept how many such copies are kept
     * @throws PersistenceFailure when it cannot be done; nothing is changed then
     */
    default void keepAside(int kept) {
        // the files are backed up
    }

    /**
     * Why nothing can be written at present, in one sentence with what to do: a full disk. Empty when all is well, and where whoever looks after a server
     * knows better. Quick; units of work that would write are refused with it.
     */
    default Optional<Message> readOnly() {
        return Optional.empty();
    }

    /**
     * To be asked before something is begun that writes beside units of work.
     *
     * @throws DiskFull when nothing can be written at present
     */
    default void demandRoom() {
        readOnly().ifPresent(full -> {
            throw new DiskFull(full, null);
        });
    }

    /** A write has failed for want of room: nothing more is written until there is. */
    default void ranFull() {
        // a server looks after its disk itself
    }

    /**
     * Looks whether there is room again. That happens by itself every few seconds too.
     *
     * @return whether it can be written
     */
    default boolean tryAgain() {
        return true;
    }

    /** Puts some room aside on the disk, for long-running programs: with it the database can be read even when the disk has run full. */
    default void keepRoom() {
        // a server looks after its disk itself
    }

    /** Whether other processes may write to the same database at the same time. */
    default boolean isShared() {
        return false;
    }
}
