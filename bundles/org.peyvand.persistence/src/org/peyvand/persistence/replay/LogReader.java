package org.peyvand.persistence.replay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Reads the change log by transactions in the order of their commits. An OSGi service; beyond rights, so not for what people see. */
public interface LogReader {
    /** About how many characters of changes are read, kept in memory and sent at a time, whatever their number; one transaction comes however long it is. */
    long MOST_CHARACTERS = 4_000_000;

    /**
     * A transaction and where it stands in this log.
     *
     * @param origin the database that has made it; {@code null} when it was this one
     */
    record Placed(LogPosition position, UUID origin, LoggedTransaction transaction) {
    }

    /** After the last transaction. */
    LogPosition last();

    /** The position with a number; empty when the log does not reach that far. */
    Optional<LogPosition> at(long number);

    /** Whether this log has the position. */
    default boolean has(LogPosition position) {
        return at(position.number()).filter(position::equals).isPresent();
    }

    /**
     * The transactions after a position, whole ones, in order; fewer than wanted where they have more than {@link #MOST_CHARACTERS}. Those whose rows cannot be found any more since they are older than this way of reading come
     * without changes.
     *
     * @param number of the position
     * @param most about how many changes are wanted; one transaction comes however many it has
     */
    List<Placed> after(long number, int most);

    /**
     * The same, but those that other databases have made come without changes.
     *
     * @param number of the position
     * @param most about how many changes are wanted, those of others counted
     */
    List<Placed> ownAfter(long number, int most);

    /** The number of a transaction in this log; empty when it is not in it. */
    OptionalLong number(UUID transaction);

    /** Which of these transactions are in this log, wherever they were made. */
    Set<UUID> known(Collection<UUID> transactions);
}
