package org.peyvand.persistence.safety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;

/**
 * Finds references that lead nowhere where the database itself does not watch over them: columns with identifiers and without a foreign key. Who once made
 * or changed a record may be gone; logs and trails may speak of what is gone, and tables of the exchange of what is elsewhere. Keeps eight bytes for each record: two different identifiers
 * of a million are taken for the same with a chance of 3 in 100 million.
 */
public final class LooseReferences {
    private static final Set<String> HISTORY = Set.of("CHANGE_BIN", "CHANGE_ENTRY", "CHANGE_ERASURE", "CHANGE_SEAL", "SCHEMA_STEP", "SECURITY_SIGN_IN_EVENT");
    /** Tables that speak of other databases: which they are, and what they have or lack. */
    private static final String ELSEWHERE = "SYNC_";
    private static final Set<String> STAMPS = Set.of("ID", "CREATED_BY", "CHANGED_BY");
    private static final int UUID_LENGTH = 36;
    private static final int FETCH = 5000;

    private final Connection connection;
    private final Progress progress;
    private long[] known = new long[1 << 12];
    private int size;

    private LooseReferences(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    private record Column(String table, String name) {
    }

    /** The references that lead nowhere, a sentence for each column. */
    public static List<Message> check(Connection connection, Progress progress) throws SQLException {
        return new LooseReferences(connection, progress).run();
    }

    private List<Message> run() throws SQLException {
        List<Column> loose = new ArrayList<>();
        for (String table : tables()) {
            Set<String> held = held(table);
            for (String column : identifiers(table)) {
                if (column.equals("ID")) {
                    read(new Column(table, column), this::keep);
                } else if (!held.contains(column) && !STAMPS.contains(column)) {
                    loose.add(new Column(table, column));
                }
            }
        }
        Arrays.sort(known, 0, size);
        List<Message> found = new ArrayList<>();
        for (Column column : loose) {
            Set<UUID> missing = new HashSet<>();
            read(column, id -> {
                if (Arrays.binarySearch(known, 0, size, hash(id)) < 0) {
                    missing.add(id);
                }
            });
            if (!missing.isEmpty()) {
                found.add(Message.of(LooseReferences.class, "references.loose", column.table(), column.name(), missing.size(), missing.iterator().next().toString()));
            }
        }
        return found;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!HISTORY.contains(table.toUpperCase(Locale.ROOT)) && !table.toUpperCase(Locale.ROOT).startsWith(ELSEWHERE)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private List<String> identifiers(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                String type = rows.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                if (type.equals("UUID") || type.startsWith("CHAR") && rows.getInt("COLUMN_SIZE") == UUID_LENGTH) {
                    columns.add(rows.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }

    private Set<String> held(String table) throws SQLException {
        Set<String> held = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                held.add(rows.getString("FKCOLUMN_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return held;
    }

    /** Work with each identifier. */
    private interface Taker {
        void take(UUID id);
    }

    private void read(Column column, Taker taker) throws SQLException {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        String sql = "SELECT DISTINCT " + column.name() + " FROM " + column.table() + " WHERE " + column.name() + " IS NOT NULL";
        try (PreparedStatement select = connection.prepareStatement(column.name().equals("ID") ? "SELECT ID FROM " + column.table() : sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(UUID.fromString(rows.getString(1).strip()));
                }
            }
        }
    }

    private void keep(UUID id) {
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size);
        }
        known[size++] = hash(id);
    }

    private static long hash(UUID id) {
        return id.getMostSignificantBits() * 0x9E3779B97F4A7C15L ^ id.getLeastSignificantBits();
    }
}
