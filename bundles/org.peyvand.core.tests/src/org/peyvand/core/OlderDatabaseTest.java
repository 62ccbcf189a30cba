package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.testing.TestPlatform;

/** A data folder of the version before gets the indexes of this one on its next start, and keeps what is in it. */
class OlderDatabaseTest {
    /** The indexes as they were before step 6, and no trace of it and those after it. */
    private static final List<String> BACK = List.of("DROP INDEX ACTIVITY_ACCOUNT_ID_HAPPENED_AT", "DROP INDEX ACTIVITY_DUE_AT_DOWN",
        "DROP INDEX ACCOUNT_NAME_KEY_DOWN", "DROP INDEX ACCOUNT_ACCOUNT_NUMBER_DOWN", "DROP INDEX PERSON_NAME_KEY_DOWN",
        "ALTER TABLE ACTIVITY DROP CONSTRAINT ACTIVITY_ACCOUNT_ID_FK",
        "CREATE INDEX ACTIVITY_ACCOUNT_ID_HAPPENED_AT ON ACTIVITY (ACCOUNT_ID, HAPPENED_AT DESC)",
        "CREATE INDEX ACTIVITY_ACCOUNT_ID ON ACTIVITY (ACCOUNT_ID)",
        "ALTER TABLE ACTIVITY ADD CONSTRAINT ACTIVITY_ACCOUNT_ID_FK FOREIGN KEY (ACCOUNT_ID) REFERENCES ACCOUNT (ID)",
        "DROP TABLE HAND_OVER", "DROP TABLE BIN_SETTING", "DROP TABLE MERGED_RECORD",
        "DROP INDEX ACCOUNT_BRANCH_ID", "DROP INDEX ACCOUNT_TEAM_BRANCH", "DROP INDEX ACCOUNT_OWNER_MADE",
        "DROP INDEX PERSON_BRANCH_ID", "DROP INDEX PERSON_TEAM_BRANCH", "DROP INDEX PERSON_OWNER_MADE",
        "DROP INDEX ACTIVITY_BRANCH_ID", "DROP INDEX ACTIVITY_TEAM_BRANCH", "DROP INDEX ACTIVITY_OWNER_MADE",
        "DELETE FROM SCHEMA_STEP WHERE MODULE LIKE '%core%' AND VERSION >= 6");

    @TempDir
    private Path folder;

    @Test
    void itsIndexesAreRenewed() throws SQLException {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            Records records = platform.service(Records.class);
            Account account = records.save(Persons.account("Kept")).value();
            records.save(Persons.activity(ActivityKind.CALL, "Kept too", account));
            execute(platform.service(Database.class), BACK);
            platform.restart();

            List<TimelineEntry> entries = platform.service(Timeline.class).of(account.getId(), TimelineFilter.everything(), 0, 10);
            assertEquals(List.of("Kept too"), entries.stream().map(TimelineEntry::title).toList());
            Database database = platform.service(Database.class);
            assertEquals(Set.of("ACCOUNT_ID, HAPPENED_AT DESC, ID"), indexes(database, "ACTIVITY", "ACCOUNT_ID"), "one index serves the timeline");
            assertTrue(indexes(database, "ACCOUNT", "NAME_KEY").contains("NAME_KEY DESC, ID"));
            assertTrue(indexes(database, "ACCOUNT", "ACCOUNT_NUMBER").contains("ACCOUNT_NUMBER DESC, ID"));
            assertTrue(indexes(database, "PERSON", "NAME_KEY").contains("NAME_KEY DESC, ID"));
            for (String table : List.of("ACCOUNT", "PERSON", "ACTIVITY")) {
                assertTrue(indexes(database, table, "BRANCH_ID").contains("BRANCH_ID, ID"), table);
                assertTrue(indexes(database, table, "TEAM_ID").contains("TEAM_ID, BRANCH_ID, ID"), table);
                assertTrue(indexes(database, table, "OWNER_ID").contains("OWNER_ID, CREATED_BY, TEAM_ID, BRANCH_ID, ID"), table);
            }
        }
    }

    @Test
    void listsReadDownwardsInTheSameOrderAsUpwards() {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            Records records = platform.service(Records.class);
            IntStream.range(0, 30).forEach(i -> records.save(Persons.account("Name " + (char) ('A' + i * 7 % 26) + i)));
            UnitOfWork work = platform.service(UnitOfWork.class);
            List<String> up = names(work, Order.asc("nameKey"));
            assertEquals(up.reversed(), names(work, Order.desc("nameKey")));
        }
    }

    private static List<String> names(UnitOfWork work, Order order) {
        RecordPages<Account> pages = new RecordPages<>(work, Query.of(Account.class).where(Criteria.everything()).orderBy(order));
        List<String> names = new ArrayList<>();
        for (int from = 0; from < 30; from += 7) {
            pages.page(from, 7).forEach(account -> names.add(account.getName()));
        }
        return names;
    }

    private static void execute(Database database, List<String> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The columns of each index of ours that begins with a column. */
    private static Set<String> indexes(Database database, String table, String first) throws SQLException {
        TreeMap<String, List<String>> indexes = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
            while (rows.next()) {
                indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                    .add(rows.getString("COLUMN_NAME") + ("D".equals(rows.getString("ASC_OR_DESC")) ? " DESC" : ""));
            }
        }
        return indexes.entrySet().stream().filter(one -> !one.getKey().startsWith("SQL") && one.getValue().getFirst().split(" ")[0].equals(first))
            .map(one -> String.join(", ", one.getValue())).collect(Collectors.toSet());
    }
}
