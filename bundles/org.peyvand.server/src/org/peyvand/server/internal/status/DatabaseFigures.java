package org.peyvand.server.internal.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.engine.ConnectionPool;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealTable;

/** What the database of this process says about itself. */
@Component(service = DatabaseFigures.class)
public final class DatabaseFigures {
    private static final Logger LOG = System.getLogger(DatabaseFigures.class.getName());

    private final Database database;

    /** Made by Declarative Services. */
    @Activate
    public DatabaseFigures(@Reference Database database) {
        this.database = database;
    }

    /** The engine's name. */
    public String engine() {
        return database.platform();
    }

    /** The connections; empty when the engine has no pool of ours. */
    Optional<ConnectionPool> pool() {
        try {
            var source = database.dataSource();
            return source.isWrapperFor(ConnectionPool.class) ? Optional.of(source.unwrap(ConnectionPool.class)) : Optional.empty();
        } catch (SQLException | PersistenceFailure e) {
            LOG.log(Level.DEBUG, "The pool cannot be asked", e);
            return Optional.empty();
        }
    }

    /** Number of the last seal of the change log, which grows by one with every transaction that changes something. */
    OptionalLong lastSeal() {
        try (Connection connection = database.dataSource().getConnection()) {
            Optional<Seal> last = new SealTable(connection).last();
            return last.isPresent() ? OptionalLong.of(last.get().number()) : OptionalLong.empty();
        } catch (SQLException | PersistenceFailure e) {
            LOG.log(Level.DEBUG, "The log cannot be read", e);
            return OptionalLong.empty();
        }
    }
}
