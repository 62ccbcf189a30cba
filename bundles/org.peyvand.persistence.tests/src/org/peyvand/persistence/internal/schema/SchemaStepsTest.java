package org.peyvand.persistence.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.internal.module.SqlScript;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.SchemaStep;
import org.peyvand.testing.TestPlatform;

class SchemaStepsTest {
    private static final String ONE = "CREATE TABLE PEAR (ID ${uuid} NOT NULL PRIMARY KEY, RIPE ${boolean}, AT_MOMENT ${moment}, TEXT ${clob});";
    private static final String TWO = "-- a comment\nALTER TABLE PEAR\n  ADD COLUMN KIND VARCHAR(20);\nINSERT INTO PEAR (ID, KIND) VALUES ('1', 'x;y');";
    private TestPlatform platform;

    @BeforeEach
    void open(@TempDir Path folder) {
        platform = TestPlatform.in(folder);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private static Module fruit(String... scripts) {
        List<SchemaStep> steps = new ArrayList<>();
        for (String script : scripts) {
            steps.add(SqlScript.step(steps.size() + 1, script));
        }
        return new Module("fruit", List.of(), List.of(), steps);
    }

    private void update(Module... modules) {
        new SchemaSteps(platform.service(Database.class), () -> List.of(modules)).update();
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = platform.service(Database.class).dataSource().getConnection();
             Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private List<String> steps() throws SQLException {
        return column("SELECT MODULE || ' ' || CHAR(VERSION) FROM SCHEMA_STEP ORDER BY VERSION").stream().map(String::strip).toList();
    }

    @Test
    void aNewDatabaseGetsAllSteps() throws SQLException {
        update(fruit(ONE, TWO));
        assertEquals(List.of("fruit 1", "fruit 2"), steps());
        assertEquals(List.of("x;y"), column("SELECT KIND FROM PEAR"));
    }

    @Test
    void anOldDatabaseGetsOnlyTheNewSteps() throws SQLException {
        update(fruit(ONE));
        platform.restart();
        update(fruit(ONE, TWO));
        platform.restart();
        update(fruit(ONE, TWO));
        assertEquals(List.of("fruit 1", "fruit 2"), steps());
        assertEquals(1, column("SELECT KIND FROM PEAR").size());
    }

    @Test
    void aNewerDatabaseIsRefusedWithBothVersionsAndLeftAlone() throws SQLException {
        update(fruit(ONE, TWO));
        Module other = new Module("other", List.of(), List.of(), List.of(SqlScript.step(1, "CREATE TABLE APPLE (ID INTEGER);")));
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, () -> update(other, fruit(ONE)));
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("fa"))) {
            String text = refused.message().in(language);
            assertTrue(text.contains("fruit") && text.contains("2") && text.contains("1"), text);
        }
        assertEquals(List.of("fruit 1", "fruit 2"), steps());
        assertThrows(SQLException.class, () -> column("SELECT ID FROM APPLE"));
    }

    @Test
    void aFailingStepIsUndoneAndThoseBeforeItStay() throws SQLException {
        String failing = "CREATE TABLE PLUM (ID INTEGER);\nALTER TABLE NOWHERE ADD COLUMN X INTEGER;";
        PersistenceFailure failure = assertThrows(PersistenceFailure.class, () -> update(fruit(ONE, failing)));
        assertTrue(failure.message().in(Locale.ENGLISH).contains("ALTER TABLE NOWHERE"), failure.getMessage());
        assertEquals(List.of("fruit 1"), steps());
        assertThrows(SQLException.class, () -> column("SELECT ID FROM PLUM"));
        update(fruit(ONE, TWO));
        assertEquals(List.of("fruit 1", "fruit 2"), steps());
    }

    @Test
    void aStepThatWasChangedAfterwardsIsRefusedButNotForItsComments() {
        update(fruit(ONE));
        update(fruit("-- now with a comment\n" + ONE.replace(", RIPE", ",\n   RIPE")));
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, () -> update(fruit(ONE.replace("RIPE", "RAW"))));
        assertEquals("schema.changed", refused.message().key());
    }

    @Test
    void aModuleThatIsNoLongerInstalledDoesNotMatter() throws SQLException {
        update(fruit(ONE));
        update();
        assertEquals(List.of("fruit 1"), steps());
        assertFalse(column("SELECT CHECKSUM FROM SCHEMA_STEP").getFirst().isBlank());
    }
}
