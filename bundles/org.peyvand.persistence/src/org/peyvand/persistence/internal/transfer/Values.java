package org.peyvand.persistence.internal.transfer;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.peyvand.persistence.transfer.TableFile.Column;

/**
 * Values of rows as texts, both ways.
 *
 * @param table whose rows they are
 * @param utc not for several threads
 */
record Values(TableShape table, Calendar utc) {

    static Values of(TableShape table) {
        return new Values(table, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
    }

    List<String> read(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(read(rows, i + 1, table.columns().get(i)));
        }
        return values;
    }

    private String read(ResultSet rows, int index, Column column) throws SQLException {
        return switch (column.kind()) {
            case TEXT -> rows.getString(index);
            case INTEGER -> {
                long value = rows.getLong(index);
                yield rows.wasNull() ? null : String.valueOf(value);
            }
            case DECIMAL -> {
                BigDecimal value = rows.getBigDecimal(index);
                yield value == null ? null : value.toPlainString();
            }
            case BOOLEAN -> {
                boolean value = rows.getBoolean(index);
                yield rows.wasNull() ? null : String.valueOf(value);
            }
            case DATE -> {
                Date value = rows.getDate(index);
                yield value == null ? null : value.toLocalDate().toString();
            }
            case MOMENT -> {
                Timestamp value = rows.getTimestamp(index, utc);
                yield value == null ? null : value.toInstant().toString();
            }
            case BYTES -> {
                byte[] value = rows.getBytes(index);
                yield value == null ? null : Base64.getEncoder().encodeToString(value);
            }
        };
    }

    /** Binds a value; an unreadable one is an exception of the engine's kind. */
    void bind(PreparedStatement statement, int index, Column column, String value) throws SQLException {
        try {
            if (value == null) {
                statement.setNull(index, type(column));
            } else {
                set(statement, index, column, value);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new SQLException("Not a value of " + table.name() + "." + column.name() + ": " + value, "22018", e);
        }
    }

    private void set(PreparedStatement statement, int index, Column column, String value) throws SQLException {
        switch (column.kind()) {
            case TEXT -> {
                if (table.uuids().contains(column.name())) {
                    statement.setObject(index, UUID.fromString(value));
                } else {
                    statement.setString(index, value);
                }
            }
            case INTEGER -> statement.setLong(index, Long.parseLong(value));
            case DECIMAL -> statement.setBigDecimal(index, new BigDecimal(value));
            case BOOLEAN -> statement.setBoolean(index, truth(value));
            case DATE -> statement.setDate(index, Date.valueOf(LocalDate.parse(value)));
            case MOMENT -> statement.setTimestamp(index, Timestamp.from(Instant.parse(value)), utc);
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(value));
        }
    }

    private static boolean truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }

    private int type(Column column) {
        return switch (column.kind()) {
            case TEXT -> table.uuids().contains(column.name()) ? Types.OTHER : Types.VARCHAR;
            case INTEGER -> Types.BIGINT;
            case DECIMAL -> Types.DECIMAL;
            case BOOLEAN -> Types.BOOLEAN;
            case DATE -> Types.DATE;
            case MOMENT -> Types.TIMESTAMP;
            case BYTES -> Types.VARBINARY;
        };
    }
}
