package org.peyvand.cli.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Schema;
import org.peyvand.testing.PostgresqlServer;
import org.peyvand.testing.TestPlatform;

/** One set of scripts makes the same tables on both engines. */
class EnginesAgreeTest {
    private static final String ODD = "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'"
        + " AND data_type IN ('character varying', 'character', 'text') AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'schema_step'";

    @BeforeEach
    void server() {
        assumeTrue(PostgresqlServer.binaries().isPresent(), "No PostgreSQL server is installed here: apt-get install postgresql");
    }

    private interface Looking<T> {
        T look(Connection connection) throws SQLException;
    }

    private static <T> T made(TestPlatform over, Looking<T> looking) throws SQLException {
        try (TestPlatform platform = over) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
                return looking.look(connection);
            }
        }
    }

    @Test
    void tablesColumnsKeysReferencesAndIndexesAreEqual() throws SQLException {
        Map<String, Set<String>> files = made(TestPlatform.inMemory(), Structure::of);
        Map<String, Set<String>> server = made(TestPlatform.onServer(), Structure::of);
        assertTrue(files.size() > 25, "only " + files.keySet());
        assertEquals(files.keySet(), server.keySet());
        files.forEach((table, parts) -> assertEquals(String.join("\n", parts), String.join("\n", server.get(table)), table));
    }

    /** To delete a record the server looks for those that refer to it; without an index it reads whole tables. Those of rights are small. */
    @Test
    void everyReferenceHasAnIndexOnTheServer() throws SQLException {
        Map<String, Set<String>> tables = made(TestPlatform.onServer(), Structure::of);
        List<String> without = new ArrayList<>();
        tables.forEach((table, parts) -> parts.stream().filter(part -> part.startsWith("reference ") && !table.startsWith("SECURITY_"))
            .map(part -> part.split(" ")[2]).filter(column -> parts.stream().noneMatch(part -> part.matches("index \\S+ \\[" + column + "( down)?[\\],].*")))
            .forEach(column -> without.add(table + '.' + column)));
        assertEquals(List.of(), without);
    }

    @Test
    void everyTextOnTheServerIsComparedByTheNumbersOfItsLetters() throws SQLException {
        List<String> odd = made(TestPlatform.onServer(), connection -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(ODD)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        });
        assertEquals(List.of(), odd);
    }
}
