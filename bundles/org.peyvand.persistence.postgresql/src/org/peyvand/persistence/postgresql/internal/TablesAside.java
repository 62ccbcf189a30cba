package org.peyvand.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A copy of all tables with their rows, keys and indexes in a schema of its own on the same server, where the same people may read it: what a database is
 * kept as before its structure changes. It takes the place of the tables by renaming two schemas.
 */
final class TablesAside {
    /** How the names of the schemas begin. */
    static final String BEGINNING = "peyvand_before_";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String TABLES = "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY relname";
    /** Primary keys and unique ones before the references that need them. */
    private static final String CONSTRAINTS = """
        SELECT format('ALTER TABLE %%I.%%I ADD CONSTRAINT %%I %%s', '%1$s', c.relname, k.conname, pg_get_constraintdef(k.oid))
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        WHERE k.connamespace = current_schema()::regnamespace AND k.contype IN (%2$s) ORDER BY k.contype, c.relname, k.conname""";
    private static final String INDEXES = """
        SELECT regexp_replace(pg_get_indexdef(i.indexrelid), ' ON .* USING ', format(' ON %%I.%%I USING ', '%1$s', c.relname))
        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
        ORDER BY i.indexrelid""";
    private static final String OLDER = "SELECT nspname FROM pg_namespace WHERE starts_with(nspname, ?) ORDER BY nspname DESC OFFSET ?";

    private final Connection connection;
    private final String name;

    private TablesAside(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /**
     * Makes it within the transaction of the connection.
     *
     * @param kept how many are kept, this one too; older ones are dropped
     */
    static void make(Connection connection, Instant now, int kept) throws SQLException {
        new TablesAside(connection, BEGINNING + STAMP.format(now)).run(kept);
    }

    private void run(int kept) throws SQLException {
        List<String> tables = texts(TABLES);
        String source = texts("SELECT current_schema()").getFirst();
        List<String> keys = texts(CONSTRAINTS.formatted(name, "'p', 'u'"));
        List<String> indexes = texts(INDEXES.formatted(name));
        List<String> references = texts(CONSTRAINTS.formatted(name, "'f'"));
        execute("CREATE SCHEMA " + name);
        for (String table : tables) {
            execute("CREATE TABLE " + name + ".\"" + table + "\" (LIKE \"" + source + "\".\"" + table + "\" INCLUDING ALL EXCLUDING INDEXES)");
            execute("INSERT INTO " + name + ".\"" + table + "\" SELECT * FROM \"" + source + "\".\"" + table + '"');
        }
        for (String statement : keys) {
            execute(statement);
        }
        for (String statement : indexes) {
            execute(statement);
        }
        execute("SET LOCAL search_path = " + name);     // references name their tables without a schema
        for (String statement : references) {
            execute(statement);
        }
        execute("SET LOCAL search_path = \"" + source + '"');
        dropOlder(kept);
    }

    private void dropOlder(int kept) throws SQLException {
        List<String> older = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OLDER)) {
            select.setString(1, BEGINNING);
            select.setInt(2, kept);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    older.add(rows.getString(1));
                }
            }
        }
        for (String schema : older) {
            execute("DROP SCHEMA \"" + schema + "\" CASCADE");
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
