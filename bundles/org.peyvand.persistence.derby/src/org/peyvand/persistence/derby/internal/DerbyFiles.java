package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.engine.ConnectionPool;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;

/**
 * {@link DatabaseFiles} by Derby's own procedures.
 *
 * @param database the open database; opens it when it is closed
 */
record DerbyFiles(Location location, Supplier<OpenDatabase> database, Keyring keyring) implements DatabaseFiles {
    private static final Logger LOG = System.getLogger(DerbyFiles.class.getName());
    private static final String TABLES = """
        SELECT S.SCHEMANAME, T.TABLENAME FROM SYS.SYSTABLES T JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID
        WHERE T.TABLETYPE IN ('T', 'S') ORDER BY S.SCHEMANAME, T.TABLENAME""";
    private static final int INSPECTORS = 8;
    private static final String DAMAGED_PAGE = "XSDG";

    @Override
    public String name() {
        return Location.NAME;
    }

    @Override
    public long size() {
        try {
            return FileTree.size(location.folder().resolve(name()));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The size of the database is not known", e);
            return 0;
        }
    }

    @Override
    public void copyTo(Path folder, Progress progress) {
        Path copy = folder.resolve(name());
        OpenDatabase open = database.get();
        try (CopyWatch watch = CopyWatch.start(copy, progress)) {
            PacedThread.run(() -> copy(open.engine(), folder), others(open.source(), progress));
            if (watch.isStopped() || progress.isCancelled()) {
                throw new CancellationException();
            }
        } catch (SQLException e) {
            throw progress.isCancelled() ? new CancellationException() : failure(e);
        }
    }

    private static void copy(Engine engine, Path folder) throws SQLException {
        try (Connection connection = engine.connect();
             CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, folder.toString());
            call.execute();
        }
    }

    /** Whether somebody else has used the database since this was asked last; a copy that is to stop waits for nobody. */
    private static BooleanSupplier others(ConnectionPool pool, Progress progress) {
        AtomicLong known = new AtomicLong(pool.lent());
        return () -> {
            long lent = pool.lent();
            boolean used = known.getAndSet(lent) != lent || pool.figures().used() > 0;
            return used && !progress.isCancelled();
        };
    }

    private PersistenceFailure failure(SQLException e) {
        boolean damaged = e.getSQLState() != null && e.getSQLState().startsWith(DAMAGED_PAGE);
        String key = damaged ? "database.damaged" : "copy.failed";
        return new PersistenceFailure(Message.of(OpenDatabase.class, key, location.name(), deepest(e)), e);
    }

    private static String deepest(SQLException e) {
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }

    @Override
    public <T> T inspect(Path folder, Function<DataSource, T> work) {
        Location place = Location.of(folder.toString());
        if (!Files.isDirectory(folder.resolve(name()))) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "database.none", folder.toString()));
        }
        Engine present = engine(place);
        try {
            present.connect(attributes(folder)).close();
        } catch (SQLException e) {
            throw OpeningFailure.of(e, place);
        }
        ConnectionPool pool = new ConnectionPool(() -> present.connect(), INSPECTORS);
        try {
            return work.apply(pool);
        } finally {
            pool.close();
            present.shutDown();
        }
    }

    private Engine engine(Location place) {
        return Engine.load(new Location(location.folder(), place.name()));
    }

    /** A copy that has no file of the key beside it is of the data folder's database. */
    private Map<String, String> attributes(Path folder) {
        boolean own = Files.exists(folder.resolve(KeyFile.NAME)) || !Encryption.isOn(folder);
        return Encryption.of(folder, own ? folder : location.folder(), keyring);
    }

    @Override
    public boolean isEncrypted(Path folder) {
        return Encryption.isOn(folder);
    }

    @Override
    public void encrypt(Path folder, DataKey key, Progress progress) {
        convert(folder, Encryption.on(key), progress);
    }

    @Override
    public void decrypt(Path folder, DataKey key, Progress progress) {
        convert(folder, Encryption.off(key), progress);
    }

    private void convert(Path folder, Map<String, String> attributes, Progress progress) {
        Location place = Location.of(folder.toString());
        Engine copy = engine(place);
        try (CopyWatch watch = CopyWatch.start(folder.resolve(name()), progress)) {
            copy.connect(attributes).close();
            copy.shutDown();
            if (watch.isStopped() || progress.isCancelled()) {
                throw new CancellationException();
            }
        } catch (SQLException e) {
            throw progress.isCancelled() ? new CancellationException() : OpeningFailure.of(e, place);
        }
    }

    @Override
    public List<Message> damages(DataSource source, Progress progress) {
        List<Message> found = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            List<String[]> tables = tables(connection);
            for (String[] table : tables) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                progress.subTask(table[1]);
                check(connection, table, found);
            }
        } catch (SQLException e) {
            found.add(Message.of(OpenDatabase.class, "damage.database", e.getMessage()));
        }
        return found;
    }

    private static List<String[]> tables(Connection connection) throws SQLException {
        List<String[]> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TABLES); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                tables.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return tables;
    }

    private static void check(Connection connection, String[] table, List<Message> found) throws SQLException {
        try (PreparedStatement check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            check.setString(1, table[0]);
            check.setString(2, table[1]);
            check.executeQuery().close();
        } catch (SQLException e) {
            found.add(Message.of(OpenDatabase.class, "damage.table", table[1], deepest(e)));
            if (connection.isClosed()) {
                throw e;
            }
        }
    }

    @Override
    public Hold hold() {
        Holder holder = Holder.take(location.folder());
        return () -> holder.release(!holder.leftOpen());
    }
}
