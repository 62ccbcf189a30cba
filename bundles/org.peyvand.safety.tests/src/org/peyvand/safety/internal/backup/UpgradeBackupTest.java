package org.peyvand.safety.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.Backups;
import org.peyvand.testing.TestPlatform;

/** An older database gets its backup before it is changed. */
class UpgradeBackupTest {
    @TempDir
    Path folder;

    @Test
    void aNewDatabaseNeedsNoneAndAnOlderOneGetsOne() throws Exception {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            work.read(session -> session.count(Query.of(User.class)));
            assertEquals(List.of(), platform.service(Backups.class).all(), "nothing was there to lose");
            try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement()) {
                // as if the last step of the imports had not been there yet
                statement.execute("DROP TABLE IMPORT_RECORD");
                assertEquals(1, statement.executeUpdate("DELETE FROM SCHEMA_STEP WHERE MODULE = 'exchange'"));
            }
            platform.restart();
            platform.service(UnitOfWork.class).read(session -> session.count(Query.of(User.class)));
            var made = platform.service(Backups.class).all();
            assertEquals(List.of(BackupKind.UPGRADE), made.stream().map(one -> one.kind()).toList());
            assertTrue(!ManifestFile.read(made.getFirst().folder()).schema().containsKey("exchange"), "it is the database as it was before");
            platform.restart();
            platform.service(UnitOfWork.class).read(session -> session.count(Query.of(User.class)));
            assertEquals(1, platform.service(Backups.class).all().size(), "nothing to upgrade, nothing to back up");
        }
    }
}
