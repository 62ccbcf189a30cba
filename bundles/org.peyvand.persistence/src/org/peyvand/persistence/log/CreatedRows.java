package org.peyvand.persistence.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.peyvand.base.text.Message;

/**
 * Rows of a table that nobody may change or delete, compared with what the change log says of their creation.
 *
 * @param table its name
 * @param entity what the log calls its records
 * @param columns columns to compare with the attribute of each
 */
public record CreatedRows(String table, String entity, Map<String, String> columns) {

    /** Takes a copy. */
    public CreatedRows {
        columns = Map.copyOf(columns);
    }

    /** What is wrong, a sentence for each row. */
    public List<Message> compare(Connection connection) throws SQLException {
        Map<String, Map<String, LoggedValues>> logged = logged(connection);
        List<Message> found = new ArrayList<>();
        List<String> names = columns.keySet().stream().sorted().toList();
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        String sql = "SELECT ID, " + String.join(", ", names) + " FROM " + table;
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Map<String, LoggedValues> values = logged.remove(rows.getString(1));
                if (values == null) {
                    found.add(Message.of(LogCheck.class, "rows.inserted", table, rows.getString(1)));
                } else if (!isSame(rows, names, values, utc)) {
                    found.add(Message.of(LogCheck.class, "rows.changed", table, rows.getString(1)));
                }
            }
        }
        logged.keySet().forEach(id -> found.add(Message.of(LogCheck.class, "rows.removed", table, id)));
        return found;
    }

    private Map<String, Map<String, LoggedValues>> logged(Connection connection) throws SQLException {
        Map<String, Map<String, LoggedValues>> logged = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT RECORD_ID, CHANGES FROM CHANGE_ENTRY WHERE ENTITY = ? AND KIND = 'CREATED'")) {
            select.setString(1, entity);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    logged.put(rows.getString(1), values(rows.getString(2)));
                }
            }
        }
        return logged;
    }

    /** A row of the log that cannot be read is reported by its seal. */
    private static Map<String, LoggedValues> values(String changes) {
        try {
            return LoggedValues.read(changes);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private boolean isSame(ResultSet rows, List<String> names, Map<String, LoggedValues> values, Calendar utc) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            LoggedValues logged = values.get(columns.get(names.get(i)));
            if (logged != null && logged.erased()) {
                continue;   // lawfully, or the check of the log tells of it
            }
            String then = logged == null || logged.after() == null ? null : logged.after().toString();
            if (!Objects.equals(moment(then), moment(text(rows, i + 2, utc)))) {
                return false;
            }
        }
        return true;
    }

    private static String text(ResultSet rows, int column, Calendar utc) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof Timestamp || value instanceof java.time.OffsetDateTime) {
            return rows.getTimestamp(column, utc).toInstant().toString();
        }
        return value == null ? null : value.toString().strip();
    }

    /** Engines keep moments by the microsecond. */
    private static Object moment(String text) {
        try {
            return text == null ? null : Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
