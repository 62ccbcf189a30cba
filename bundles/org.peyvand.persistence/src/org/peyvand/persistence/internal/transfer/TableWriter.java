package org.peyvand.persistence.internal.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.persistence.transfer.TableFile;

/**
 * Reads the rows of one table, into a file or only for their digest.
 *
 * @param connection in a transaction
 */
record TableWriter(Connection connection, TableShape table, Progress progress) {
    private static final int FETCH = 1000;

    /** Work with each row. */
    private interface Taker {
        void take(List<String> row) throws IOException;
    }

    TableFile write(String entity, Path folder) throws SQLException, IOException {
        String name = (entity.isEmpty() ? table.name().toLowerCase(java.util.Locale.ROOT) : entity) + ".csv";
        MessageDigest digest = RowsDigest.sha256();
        RowsDigest content = new RowsDigest(table.columns());
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(folder.resolve(name)), digest))) {
            line(out, table.columns().stream().map(TableFile.Column::name).toList());
            each(row -> {
                content.add(row);
                line(out, row);
            });
        }
        return new TableFile(table.name(), entity, name, content.rows(), HexFormat.of().formatHex(digest.digest()), content.end(), table.columns());
    }

    private static void line(OutputStream out, List<String> values) throws IOException {
        StringBuilder line = new StringBuilder(256);
        CsvText.append(line, values);
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    RowsDigest content() throws SQLException, IOException {
        RowsDigest content = new RowsDigest(table.columns());
        each(content::add);
        return content;
    }

    private void each(Taker taker) throws SQLException, IOException {
        Values values = Values.of(table);
        boolean identified = table.columns().stream().anyMatch(column -> column.name().equals("ID"));
        String sql = "SELECT " + table.list() + " FROM " + table.name() + (identified ? " ORDER BY ID" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                for (long n = 1; rows.next(); n++) {
                    taker.take(values.read(rows));
                    if (n % FETCH == 0) {
                        progress.worked(FETCH);
                        if (progress.isCancelled()) {
                            throw new CancellationException();
                        }
                    }
                }
            }
        }
    }
}
