package org.peyvand.sync.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;

/** How identifiers and moments stand in the tables of the exchange: as texts of 36 letters, and as timestamps of UTC. */
public final class Jdbc {
    private Jdbc() {
    }

    /**
     * Runs a statement that changes rows.
     *
     * @param values texts, numbers, truth values, identifiers and moments, in the order of its parameters; may be {@code null}
     * @return how many rows were changed
     */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            return update.executeUpdate();
        }
    }

    /** Sets the parameters of a statement; see {@link #update}. */
    public static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setString(i + 1, null);
                case String text -> statement.setString(i + 1, text);
                case UUID id -> statement.setString(i + 1, id.toString());
                case Long number -> statement.setLong(i + 1, number);
                case Boolean truth -> statement.setBoolean(i + 1, truth);
                case Instant moment -> statement.setTimestamp(i + 1, Timestamp.from(moment), utc());
                default -> throw new IllegalArgumentException(values[i].getClass().getName());
            }
        }
    }

    /** The identifier in a column; {@code null} for none. */
    public static UUID id(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text.strip());
    }

    /** The moment in a column; {@code null} for none. */
    public static Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column, utc());
        return at == null ? null : at.toInstant();
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
