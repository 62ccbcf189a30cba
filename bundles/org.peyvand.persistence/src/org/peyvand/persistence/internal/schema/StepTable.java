package org.peyvand.persistence.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.module.SchemaStep;

/** The table {@code SCHEMA_STEP} on one connection. */
final class StepTable {
    private static final String CREATE = """
        CREATE TABLE SCHEMA_STEP (MODULE VARCHAR(100) NOT NULL, VERSION INTEGER NOT NULL, CHECKSUM VARCHAR(64) NOT NULL,
        APPLIED_AT ${moment} NOT NULL, PRIMARY KEY (MODULE, VERSION))""";

    private final Connection connection;
    private final Database database;
    /** Once seen it stays; looking into the catalogue before each step would take as long as the step. */
    private boolean seen;

    /** @param database knows the engine's own words for the statements of the scripts */
    StepTable(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /** A step that the database has. */
    record Applied(int version, String checksum) {
    }

    /** The steps in the database by module, in the order of their versions; none when the table is not there yet. */
    Map<String, List<Applied>> read() throws SQLException {
        Map<String, List<Applied>> applied = new LinkedHashMap<>();
        if (!exists()) {
            return applied;
        }
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT MODULE, VERSION, CHECKSUM FROM SCHEMA_STEP ORDER BY MODULE, VERSION")) {
            while (rows.next()) {
                applied.computeIfAbsent(rows.getString(1), module -> new ArrayList<>()).add(new Applied(rows.getInt(2), rows.getString(3)));
            }
        }
        return applied;
    }

    /** Runs a statement in the engine's own words. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(database.schemaStatement(sql));
        }
    }

    /** Notes that a step has run; makes the table when it is the first one. */
    void add(String module, SchemaStep step) throws SQLException {
        if (!exists()) {
            execute(CREATE);
        }
        String sql = "INSERT INTO SCHEMA_STEP (MODULE, VERSION, CHECKSUM, APPLIED_AT) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, module);
            insert.setInt(2, step.version());
            insert.setString(3, step.checksum());
            insert.setTimestamp(4, Timestamp.from(Instant.now()), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            insert.executeUpdate();
        }
    }

    /** Engines differ in the case in which they store names without quotes. */
    private boolean exists() throws SQLException {
        seen = seen || isInCatalogue();
        return seen;
    }

    private boolean isInCatalogue() throws SQLException {
        for (String name : List.of("SCHEMA_STEP", "SCHEMA_STEP".toLowerCase(Locale.ROOT))) {
            try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }
}
