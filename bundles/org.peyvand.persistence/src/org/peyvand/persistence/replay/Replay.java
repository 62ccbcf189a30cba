package org.peyvand.persistence.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Session;

/**
 * Does here what other databases have logged. An OSGi service; who may have it done is decided above.
 *
 * <p>Each transaction keeps its identifier, moment, author, branch and way in the log of this database, and gets a seal of its own; one that is in the log already
 * is skipped, so that nothing is done twice however often it arrives. A value is changed when it is here what it was there before; when it is not, and is not
 * already what it became, that is a {@link Clash}.
 */
public interface Replay {

    /** What is stored together with the transactions, or not at all: how far the other database has come, what somebody has to look at. */
    @FunctionalInterface
    interface Completion<T> {

        /**
         * Called once before that, while the last of it may still be being written: reads what was there before, so that nobody waits for it later.
         *
         * @param done what became of each, in order
         * @param session to read beyond rights; of what these transactions have stored it knows some or nothing, and it may show what somebody else takes back again
         */
        default void ahead(List<Replayed> done, Session session) {
            // who reads little has nothing to do ahead
        }

        /**
         * Called once, when all are done.
         *
         * @param done what became of each, in order
         * @param session to store records beyond rights; they are logged as the program's own work
         * @param connection of the transaction, for tables that are not logged
         */
        T complete(List<Replayed> done, Session session, Connection connection) throws SQLException;
    }

    /**
     * Does them in one transaction of the database: all or nothing.
     *
     * @param origin the database that sends them
     * @param transactions in the order in which they were made there
     * @throws ReplayRefused when one cannot be done
     * @throws org.peyvand.persistence.PersistenceFailure when the database cannot be used
     */
    <T> T run(UUID origin, List<LoggedTransaction> transactions, Judge judge, Completion<T> completion);
}
