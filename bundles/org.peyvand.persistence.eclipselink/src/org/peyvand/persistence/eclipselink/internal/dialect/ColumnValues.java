package org.peyvand.persistence.eclipselink.internal.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;

/**
 * How identifiers and moments are bound and read: a UUID as the engine keeps it, a moment in UTC and to the microsecond, which is what every
 * engine can keep. EclipseLink itself would bind the bytes of a UUID, and moments in the zone of the computer, where an hour of each year is
 * ambiguous.
 */
final class ColumnValues {
    /** One for each thread, because drivers write to it. To make one takes longer than to read a row. */
    private static final ThreadLocal<Calendar> UTC = ThreadLocal.withInitial(() -> new GregorianCalendar(TimeZone.getTimeZone("UTC")));

    private ColumnValues() {
    }

    /**
     * Binds the value if it is one of the two kinds.
     *
     * @param texts whether the engine keeps a UUID as its 36 characters, and not as a type of its own
     */
    static boolean bind(Object value, PreparedStatement statement, int index, boolean texts) throws SQLException {
        if (value instanceof UUID uuid) {
            statement.setObject(index, texts ? uuid.toString() : uuid);
            return true;
        }
        if (value instanceof Instant instant) {
            statement.setTimestamp(index, Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS)), UTC.get());
            return true;
        }
        return false;
    }

    /** Whether it is one of the two kinds. */
    static boolean isOurs(Object value) {
        return value instanceof UUID || value instanceof Instant;
    }

    static Instant moment(ResultSet rows, int column) throws SQLException {
        Timestamp value = rows.getTimestamp(column, UTC.get());
        return value == null ? null : value.toInstant();
    }
}
