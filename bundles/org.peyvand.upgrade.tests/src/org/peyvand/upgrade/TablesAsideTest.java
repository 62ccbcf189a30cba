package org.peyvand.upgrade;

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
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.safety.BeforeUpgrade;
import org.peyvand.testing.OnPostgresql;
import org.peyvand.testing.TestPlatform;

/** Before its structure changes, the tables of a database on a server are kept beside it, so that two renamings lead back. */
class TablesAsideTest {
    private static List<String> aside(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT nspname FROM pg_namespace WHERE starts_with(nspname, 'peyvand_before_') ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void theCopyHasEverythingAndTakesTheirPlaceByTwoRenamings() throws SQLException {
        assumeTrue(OnPostgresql.isRunning(), "for a server");
        try (TestPlatform platform = TestPlatform.empty()) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement()) {
                assertEquals(List.of(), aside(connection), "a new database has nothing to lose");
                OldData data = OldData.in(connection);
                Map<String, Set<String>> before = SchemaPicture.of(connection);
                platform.service(BeforeUpgrade.class).prepare();
                String copy = aside(connection).getFirst();
                statement.execute("ALTER TABLE PRODUCT DROP COLUMN NAME CASCADE");
                statement.execute("DROP TABLE CHANGE_ENTRY CASCADE");
                assertTrue(data.lost().size() > 1);
                statement.execute("ALTER SCHEMA public RENAME TO failed");
                statement.execute("ALTER SCHEMA " + copy + " RENAME TO public");
                assertEquals(before, SchemaPicture.of(connection), "columns, keys, indexes and references");
                assertEquals(List.of(), data.lost());
            }
        }
    }

    @Test
    void onlyTheLastOnesAreKept() throws SQLException {
        assumeTrue(OnPostgresql.isRunning(), "for a server");
        try (TestPlatform platform = TestPlatform.empty()) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement()) {
                for (int year = 2001; year < 2005; year++) {
                    statement.execute("CREATE SCHEMA peyvand_before_" + year + "0101_000000");
                }
                platform.service(BeforeUpgrade.class).prepare();
                List<String> kept = aside(connection);
                assertEquals(List.of("peyvand_before_20030101_000000", "peyvand_before_20040101_000000"), kept.subList(0, 2));
                assertEquals(3, kept.size());
            }
        }
    }
}
