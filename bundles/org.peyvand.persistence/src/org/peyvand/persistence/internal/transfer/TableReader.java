package org.peyvand.persistence.internal.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.persistence.transfer.TableFile;
import org.peyvand.persistence.transfer.TableFile.Column;

/**
 * Stores the rows of one file.
 *
 * @param table the table as it is in the database; has the columns of the file in another order
 * @param file what it is read from
 */
record TableReader(Connection connection, TableShape table, TableFile file, Path folder, Progress progress) {
    private static final int BATCH = 500;

    /** Adds all rows. What is in the late columns is left out: it refers to rows that are not there yet. */
    void insert(Set<String> late) throws SQLException, IOException {
        List<Column> columns = file.columns();
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        String sql = "INSERT INTO " + table.name() + " (" + String.join(", ", columns.stream().map(Column::name).toList()) + ") VALUES (" + marks + ")";
        Values values = Values.of(table);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            each(insert, row -> {
                for (int i = 0; i < columns.size(); i++) {
                    values.bind(insert, i + 1, columns.get(i), late.contains(columns.get(i).name()) ? null : row.get(i));
                }
                return true;
            });
        }
    }

    /** Adds what was left out. */
    void complete(String column) throws SQLException, IOException {
        int id = index("ID");
        int place = index(column);
        Values values = Values.of(table);
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + table.name() + " SET " + column + " = ? WHERE ID = ?")) {
            each(update, row -> {
                if (row.get(place) == null) {
                    return false;
                }
                values.bind(update, 1, file.columns().get(place), row.get(place));
                values.bind(update, 2, file.columns().get(id), row.get(id));
                return true;
            });
        }
    }

    private int index(String column) throws SQLException {
        for (int i = 0; i < file.columns().size(); i++) {
            if (file.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        throw new SQLException("No column " + column + " in " + table.name(), "42703");
    }

    /** Binds a row; says whether there is anything to do for it. */
    private interface Binder {
        boolean bind(List<String> row) throws SQLException;
    }

    private void each(PreparedStatement statement, Binder binder) throws SQLException, IOException {
        int waiting = 0;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file.file()), StandardCharsets.UTF_8)) {
            CsvText.read(reader);
            for (List<String> row = CsvText.read(reader); row != null; row = CsvText.read(reader)) {
                if (row.size() != file.columns().size()) {
                    throw new IOException(file.file() + " has a row with " + row.size() + " values");
                }
                if (binder.bind(row)) {
                    statement.addBatch();
                    waiting++;
                }
                if (waiting == BATCH) {
                    waiting = 0;
                    statement.executeBatch();
                    progress.worked(BATCH);
                    if (progress.isCancelled()) {
                        throw new CancellationException();
                    }
                }
            }
        }
        statement.executeBatch();
        progress.worked(waiting);
    }
}
