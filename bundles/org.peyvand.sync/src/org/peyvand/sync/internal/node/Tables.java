package org.peyvand.sync.internal.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.safety.RestoredMark;

/** The tables of the exchange that are not logged, each access in a transaction of its own. */
@Component(service = Tables.class)
public final class Tables {
    private final Database database;
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public Tables(@Reference Database database, @Reference UnitOfWork work) {
        this.database = database;
        this.work = work;
    }

    /** Work over one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run(Connection connection) throws SQLException;
    }

    /**
     * Does work in a transaction.
     *
     * @throws PersistenceFailure when the database cannot be used
     */
    public <T> T run(Work<T> task) {
        work.read(session -> null);    // the structure is brought up to date by whoever comes first
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = task.run(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PersistenceFailure failure(SQLException e) {
        if (DiskFull.isWhy(e)) {
            database.ranFull();
            return new DiskFull(database.readOnly().orElseGet(() -> Message.of(Tables.class, "tables.full")), e);
        }
        return new PersistenceFailure(Message.of(Tables.class, "tables.failed", e.getMessage()), e);
    }

    /**
     * To be asked before an exchange begins, at either end: on a full disk nothing more is tried until there is room.
     *
     * @throws DiskFull when the disk is full
     */
    public void demandRoom() {
        database.demandRoom();
    }

    /** Whether this database was restored and has not exchanged since. */
    public RestoredMark restored() {
        return new RestoredMark(database.folder());
    }

    /** Who this database is; empty when it has no name yet. */
    Optional<Node> known() {
        return run(connection -> new NodeTable(connection).node());
    }

    /** Who this database is; named when it has no name yet. */
    public Node node() {
        return run(connection -> {
            NodeTable table = new NodeTable(connection);
            Optional<Node> known = table.node();
            if (known.isEmpty()) {
                table.create(UUID.randomUUID());
            }
            return known.isPresent() ? known.get() : table.node().orElseThrow();
        });
    }
}
