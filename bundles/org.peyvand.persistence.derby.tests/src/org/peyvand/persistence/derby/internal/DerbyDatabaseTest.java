package org.peyvand.persistence.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.testing.ToldKeys;

class DerbyDatabaseTest {
    private final ToldKeys keys = new ToldKeys();
    private final List<DerbyDatabase> opened = new ArrayList<>();
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        opened.forEach(DerbyDatabase::close);
    }

    private DerbyDatabase database(String data) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> data);
        DerbyDatabase database = new DerbyDatabase(context, keys, new NoEvents());
        opened.add(database);
        return database;
    }

    private static void execute(DerbyDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DerbyDatabase database, String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void assertRefused(String key, DerbyDatabase database) {
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, database::dataSource);
        assertEquals(key, refused.message().key());
        String english = refused.message().in(Locale.ENGLISH);
        assertFalse(english.isBlank() || english.contains("\n") || english.equals(refused.message().in(Locale.of("fa"))), english);
    }

    @Test
    void whatWasStoredIsThereAfterClosing() throws SQLException {
        DerbyDatabase first = database(folder.resolve("new/data").toString());
        execute(first, "CREATE TABLE T (N INTEGER)");
        execute(first, "INSERT INTO T VALUES (1)");
        first.close();
        DerbyDatabase second = database(folder.resolve("new/data").toString());
        assertEquals(1, count(second, "T"));
        assertEquals(folder.resolve("new/data"), second.folder());
        assertTrue(Files.isDirectory(folder.resolve("new/data/db")));
        assertTrue(Files.isDirectory(folder.resolve("new/data/log")));
    }

    @Test
    void whatAMakingThatWasKilledHasLeftIsMadeAnewButNothingElseIsDeleted() throws Exception {
        Files.createDirectories(folder.resolve("killed/db/seg0"));
        Files.createFile(folder.resolve("killed/db.making"));
        DerbyDatabase anew = database(folder.resolve("killed").toString());
        execute(anew, "CREATE TABLE T (N INTEGER)");
        anew.close();
        assertFalse(Files.exists(folder.resolve("killed/db.making")));
        Files.delete(folder.resolve("killed/db/service.properties"));
        assertThrows(DatabaseUnavailable.class, database(folder.resolve("killed").toString())::dataSource);
        assertTrue(Files.isDirectory(folder.resolve("killed/db/seg0")), "somebody's data");
        Files.createDirectories(folder.resolve("told/db"));
        assertThrows(DatabaseUnavailable.class, database(folder.resolve("told").toString())::dataSource);
    }

    @Test
    void aDatabaseInMemoryIsGoneAfterClosing() throws SQLException {
        String name = "memory:" + UUID.randomUUID();
        DerbyDatabase first = database(name);
        execute(first, "CREATE TABLE T (N INTEGER)");
        first.close();
        assertThrows(SQLException.class, () -> count(database(name), "T"));
        assertEquals(Path.of(""), first.folder());
    }

    /** Whoever opens many databases one after the other, as a restore or a test does, would fill the memory with their pages. */
    @Test
    void nothingOfADatabaseStaysInMemoryAfterClosing() throws Exception {
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        WeakReference<Object> closed = inDerby(database(folder.resolve("closed").toString()), gone);
        opened.clear();
        Reference<?> found = null;
        for (int tries = 0; tries < 100 && found == null; tries++) {
            System.gc();
            found = gone.remove(50);
        }
        assertSame(closed, found);
    }

    /** Derby's own object for a database that was opened, used and closed. */
    private static WeakReference<Object> inDerby(DerbyDatabase database, ReferenceQueue<Object> gone) throws Exception {
        execute(database, "CREATE TABLE T (N INTEGER)");
        WeakReference<Object> known;
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            Object resource = field(statement.getConnection(), "tr");
            known = new WeakReference<>(Objects.requireNonNull(field(resource, "database")), gone);
        }
        database.close();
        return known;
    }

    private static Object field(Object object, String name) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(object);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() {
        database(folder.resolve("untouched").toString()).platform();
        assertFalse(Files.exists(folder.resolve("untouched")));
    }

    @Test
    void withoutAFolderItSaysSo() {
        assertRefused("data.missing", database(null));
        assertRefused("data.missing", database(" "));
    }

    @Test
    void aFolderThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused("folder.impossible", database(file.resolve("data").toString()));
    }

    @Test
    void aReadOnlyFolder() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/log")).getParent();
        assumeFalse(!data.toFile().setWritable(false) || Files.isWritable(data), "the administrator may write everywhere");
        assertRefused("folder.readOnly", database(data.toString()));
        assertTrue(data.toFile().setWritable(true));
    }

    @Test
    void aDamagedDatabase() throws IOException {
        DerbyDatabase first = database(folder.toString());
        first.dataSource();
        first.close();
        try (Stream<Path> files = Files.list(folder.resolve("db/seg0"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[100]);
            }
        }
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, database(folder.toString())::dataSource);
        assertTrue(refused.message().in(Locale.ENGLISH).contains(folder.toString()), refused.getMessage());
    }

    @Test
    void aSecondOneIsRefusedUntilTheFirstIsClosed() {
        DerbyDatabase first = database(folder.toString());
        first.dataSource();
        DerbyDatabase second = database(folder.toString());
        assertRefused("database.held", second);
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, second::dataSource);
        assertTrue(refused.getMessage().contains("process " + ProcessHandle.current().pid()), refused.getMessage());
        first.close();
        second.dataSource();
    }

    @Test
    void whatAKilledProcessLeftInTheHolderFileDoesNotMatter() throws IOException {
        Files.writeString(folder.resolve("db.holder"), "99999999\nsomebody\nelsewhere\n2020-01-01T00:00:00Z");
        database(folder.toString()).dataSource();
        assertTrue(Files.readString(folder.resolve("db.holder")).startsWith(String.valueOf(ProcessHandle.current().pid())));
    }

    @Test
    void aConnectionIsGivenBackOnceAndUndone() throws SQLException {
        DerbyDatabase database = database("memory:" + UUID.randomUUID());
        execute(database, "CREATE TABLE T (N INTEGER)");
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO T VALUES (1)");
        }
        connection.close();
        connection.close();
        assertTrue(connection.isClosed());
        assertThrows(SQLException.class, connection::createStatement);
        assertEquals(0, count(database, "T"));
        try (Connection next = database.dataSource().getConnection()) {
            assertTrue(next.getAutoCommit());
        }
    }

    @Test
    void durabilityIsNeverRelaxed() {
        database("memory:" + UUID.randomUUID()).dataSource();
        assertNull(System.getProperty("derby.system.durability"));
    }
}
