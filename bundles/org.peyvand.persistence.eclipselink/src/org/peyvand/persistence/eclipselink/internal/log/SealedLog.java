package org.peyvand.persistence.eclipselink.internal.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Ids;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.log.ContentDigest;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.log.SealTable;

/**
 * Seals what transactions have written to the change log, one after the other: from the seal to the end of the commit nobody else may seal, or
 * a crash could leave a seal that follows one that was never stored.
 */
@Component(service = SealedLog.class)
public final class SealedLog {
    private static final Logger LOG = System.getLogger(SealedLog.class.getName());

    private final Database database;
    private final KeptStatements statements = new KeptStatements();
    private final ReentrantLock turn = new ReentrantLock(true);
    /** The last seal; {@code null} when it is to be read. */
    private Seal last;
    private FileChannel head;

    /** Made by Declarative Services. */
    @Activate
    public SealedLog(@Reference Database database) {
        this.database = database;
    }

    /** An empty log of one unit of work. */
    public ChangeLog log(ChangeLog.Stamp stamp, Ids ids) {
        return new ChangeLog(stamp, ids, statements);
    }

    /** Makes the first seal where there is none, and looks whether the last one is still there. Before anybody writes. */
    public void begin() throws SQLException {
        turn.lock();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            database.lockSchema(connection);    // two processes may begin at the same time
            SealTable table = new SealTable(connection);
            last = table.last().orElse(null);
            if (last == null) {
                last = first(table);
            }
            openHead(table);
            connection.commit();
        } finally {
            turn.unlock();
        }
    }

    private static Seal first(SealTable table) throws SQLException {
        ContentDigest digest = new ContentDigest();
        table.entries(digest::add);
        LOG.log(Level.INFO, "The change log gets its first seal, over {0} entries", digest.entries());
        long entries = digest.entries();
        Seal first = Seal.first(entries, digest.end());
        table.add(first);
        return first;
    }

    private void openHead(SealTable table) throws SQLException {
        if (database.folder().toString().isEmpty()) {
            return;
        }
        SealFile file = new SealFile(database.folder());
        try {
            Optional<SealFile.Head> known = file.read();
            if (known.isPresent() && table.numbered(known.get().number()).filter(seal -> seal.hash().equals(known.get().hash())).isEmpty()) {
                LOG.log(Level.WARNING, "The change log once had seal {0} with another hash, or at all; see ./peyvand check", known.get().number());
                file.keepAsLost(known.get());
            }
            head = file.open();
            SealFile.write(head, last);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The last seal cannot be written beside the database", e);
        }
    }

    /**
     * Seals and commits.
     *
     * @param logs what was done within the transaction, in order; those in which nothing was written get no seal
     * @param connection of the transaction
     * @param commit ends it
     */
    public void commit(List<ChangeLog> logs, Connection connection, Runnable commit) throws SQLException {
        turn.lock();
        Seal before = last;
        last = null;
        try {
            SealTable table = new SealTable(connection);
            if (database.isShared() || before == null) {
                before = read(table);
            }
            Seal seal = add(logs, before, statements.prepared(connection, SealTable.INSERT));
            commit.run();
            last = seal;
            tell(seal);
        } finally {
            turn.unlock();
        }
    }

    /** The seals of what was written, after one; gives the last. One alone is quicker without a batch. */
    private static Seal add(List<ChangeLog> logs, Seal before, PreparedStatement insert) throws SQLException {
        // one that came is known from its seal
        List<ChangeLog> written = logs.stream().filter(log -> !log.isEmpty() || log.stamp().origin() != null).toList();
        insert.clearBatch();    // of one that has failed
        Seal seal = before;
        for (ChangeLog log : written) {
            seal = seal.next(log.stamp().transactionId(), log.entries(), log.digest());
            SealTable.bind(seal, log.span(), insert);
            if (written.size() > 1) {
                insert.addBatch();
            }
        }
        if (written.size() > 1) {
            insert.executeBatch();
        } else if (written.size() == 1) {
            insert.executeUpdate();
        }
        return seal;
    }

    private Seal read(SealTable table) throws SQLException {
        if (database.isShared()) {
            table.lock();
        }
        return table.last().orElseThrow(() -> new SQLException("The change log has no first seal", "02000"));
    }

    private void tell(Seal seal) {
        if (head != null) {
            try {
                SealFile.write(head, seal);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The last seal cannot be written beside the database", e);
            }
        }
    }

    @Deactivate
    void close() {
        if (head != null) {
            try {
                head.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
