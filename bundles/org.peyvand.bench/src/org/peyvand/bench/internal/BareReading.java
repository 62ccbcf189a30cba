package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Prepared statements without anything above JDBC; every column of every row is read. */
record BareReading(Connection connection) {

    /** The rows. */
    List<Object[]> read(String sql, Object... values) throws SQLException {
        List<Object[]> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** The rows with these identifiers. */
    List<Object[]> readAll(String sqlUpToIn, List<Object> ids) throws SQLException {
        return ids.isEmpty() ? List.of() : read(sqlUpToIn + " IN (?" + ", ?".repeat(ids.size() - 1) + ")", ids.toArray());
    }
}
