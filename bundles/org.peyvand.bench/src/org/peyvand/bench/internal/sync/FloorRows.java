package org.peyvand.bench.internal.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bare floor of an exchange: customers as CSV with headers out of one database by JDBC and into a table of another one by batches, with the same indexes and
 * nothing else: no log, no rules, no rights, no scope.
 *
 * @param connection commits by itself when it is given
 */
record FloorRows(Connection connection) {
    private static final String TARGET = "BARE.ACCOUNT";
    private static final int BATCH = 1_000;
    private static final int CHUNK = 10_000;

    /**
     * Which customers.
     *
     * @param newest whether those that were made last are meant, of whatever branch
     * @param branch of which, else
     */
    record Which(int most, boolean newest, String branch) {
    }

    /** Writes them in the order of their identifiers; gives how many. */
    int write(Which which, Writer out) throws SQLException, IOException {
        String asked = which.newest() ? "ID >= ?" : "BRANCH_ID = ?";
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM ACCOUNT WHERE " + asked + " ORDER BY ID")) {
            select.setMaxRows(which.most());
            select.setString(1, which.newest() ? first(which.most()) : which.branch());
            try (ResultSet rows = select.executeQuery()) {
                return write(rows, out);
            }
        }
    }

    /** The identifier of the first of the newest. */
    private String first(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT ID FROM ACCOUNT ORDER BY ID DESC")) {
            select.setMaxRows(most);
            String first = "";
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    first = rows.getString(1);
                }
            }
            return first;
        }
    }

    private static int write(ResultSet rows, Writer out) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            out.append(i == 1 ? "" : ",").append(rows.getMetaData().getColumnName(i));
        }
        int written = 0;
        for (out.append('\n'); rows.next(); written++) {
            for (int i = 1; i <= columns; i++) {
                String value = rows.getString(i);
                out.append(i == 1 ? "" : ",").append(value == null ? "" : quoted(value));
            }
            out.append('\n');
        }
        out.flush();
        return written;
    }

    private static String quoted(String value) {
        boolean plain = !value.isEmpty() && value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"").replace("\n", " ") + '"';
    }

    /** Puts them into the bare table. */
    int insert(BufferedReader in) throws SQLException, IOException {
        String[] names = in.readLine().split(",");
        return store("INSERT INTO " + TARGET + " (" + String.join(", ", names) + ") VALUES (?" + ", ?".repeat(names.length - 1) + ")", in, List.of(names), -1);
    }

    /** Puts their values into the rows that are there. */
    int update(BufferedReader in) throws SQLException, IOException {
        List<String> names = Arrays.asList(in.readLine().split(","));
        return store("UPDATE " + TARGET + " SET " + String.join(" = ?, ", names.stream().filter(name -> !name.equals("ID")).toList()) + " = ? WHERE ID = ?", in, names,
            names.indexOf("ID"));
    }

    /** @param last the column that comes last in the statement; -1 when they come in their order */
    private int store(String sql, BufferedReader in, List<String> names, int last) throws SQLException, IOException {
        connection.setAutoCommit(false);
        int stored = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> values = values(line);
                int at = 1;
                for (int i = 0; i < names.size(); i++) {
                    statement.setString(i == last ? names.size() : at++, values.get(i));
                }
                statement.addBatch();
                stored++;
                if (stored % BATCH == 0) {
                    statement.executeBatch();
                }
                if (stored % CHUNK == 0) {
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return stored;
    }

    private static List<String> values(String line) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder text = new StringBuilder();
                int end = line.indexOf('"', at + 1);
                for (text.append(line, at + 1, end); end + 1 < line.length() && line.charAt(end + 1) == '"'; end = line.indexOf('"', at + 1)) {
                    at = end + 1;
                    text.append('"').append(line, at + 1, line.indexOf('"', at + 1));
                }
                found.add(text.toString());
                at = end + 2;
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                found.add(end == at ? null : line.substring(at, end));
                at = end + 1;
            }
        }
        return found;
    }
}
