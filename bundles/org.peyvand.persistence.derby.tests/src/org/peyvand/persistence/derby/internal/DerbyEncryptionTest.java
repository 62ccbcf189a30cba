package org.peyvand.persistence.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.peyvand.base.Progress;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.WrappedKey;
import org.peyvand.testing.ToldKeys;

/** A real encrypted database, whose files are searched byte by byte. */
class DerbyEncryptionTest {
    private static final String SECRET = "Zarrinkoub-Trading 91";
    private final ToldKeys keys = new ToldKeys();
    private final DataKey key = DataKey.random();
    private DerbyDatabase database;
    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        database = database(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DerbyDatabase database(Path data) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> data.toString());
        return new DerbyDatabase(context, keys, new NoEvents());
    }

    private static void lock(Path data, DataKey key) throws IOException {
        new KeyFile(data).write(new KeyFile.Locks(key.id(), Optional.of(WrappedKey.of(key, "a passphrase".toCharArray())), Optional.empty(), Optional.empty()));
    }

    private void encrypted() throws IOException {
        lock(database.folder(), key);
        keys.know(key);
    }

    private void fill(int rows) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE T (N INTEGER PRIMARY KEY, NAME VARCHAR(200), NOTE CLOB)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES (?, ?, ?)")) {
                for (int i = 0; i < rows; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, SECRET + " " + i);
                    insert.setString(3, (SECRET + " ").repeat(50));
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private int count(DatabaseFiles files, Path of) {
        return files.inspect(of, source -> {
            assertEquals(List.of(), files.damages(source, Progress.none()));
            try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM T")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Path> telling(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : FileTree.files(root)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                if (bytes.contains(new String(SECRET.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    found.add(root.relativize(file));
                }
            }
        }
        return found;
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (Path file : FileTree.files(database.folder().resolve("db"))) {
            Path target = copy.resolve(database.folder().relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    @Test
    void aNewOneIsEncryptedFromTheStartEvenWhereItSortsOnDisk() throws Exception {
        encrypted();
        fill(3000);
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT A.NAME, B.NAME FROM T A JOIN T B ON MOD(A.N, 20) = MOD(B.N, 20) ORDER BY A.NAME DESC, B.NAME")) {
            assertTrue(rows.next());
            assertTrue(FileTree.size(database.folder().resolve("db/tmp")) > 1 << 20, "the sort went to the disk");
            assertEquals(List.of(), telling(database.folder()), "while it runs");
        }
        database.close();
        assertEquals(List.of(), telling(database.folder()));
        assertTrue(database.files().orElseThrow().isEncrypted(database.folder()));
        String log = Files.readString(Path.of(System.getProperty("derby.stream.error.file")));
        assertFalse(log.isEmpty());
        assertFalse(log.contains(key.forDatabase()), "no key in the log");
    }

    @Test
    void withoutTheKeyItDoesNotOpenAndSaysSo() throws Exception {
        encrypted();
        fill(1);
        database.close();
        keys.forget();
        assertThrows(DatabaseLocked.class, database::dataSource);
        keys.know(key);
        assertEquals(1, count(database.files().orElseThrow(), database.folder()));
    }

    private void refused(String expected) {
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, database::dataSource);
        assertEquals(expected, refused.message().key());
        assertFalse(refused.message().in(Locale.ENGLISH).equals(refused.message().in(Locale.of("fa"))));
    }

    @Test
    void anotherKeyAMissingFileAndAPlainDatabaseBesideItAreRefusedInWords() throws Exception {
        encrypted();
        fill(1);
        database.close();
        DataKey other = DataKey.random();
        keys.know(other);
        lock(database.folder(), other);
        refused("key.wrong");
        Files.delete(database.folder().resolve(KeyFile.NAME));
        refused("key.missing");
        FileTree.delete(database.folder().resolve("db"));
        fill(1);
        database.close();
        lock(database.folder(), key);
        refused("key.extra");
        assertFalse(Encryption.isOn(database.folder()), "a plain database is not encrypted by the way");
    }

    @Test
    void aCopyIsConvertedBothWays() throws Exception {
        fill(200);
        database.close();
        DatabaseFiles files = database.files().orElseThrow();
        Path copy = copy("copy");
        assertFalse(telling(copy).isEmpty(), "the search finds what is there");
        files.encrypt(copy, key, Progress.none());
        assertEquals(List.of(), telling(copy));
        lock(copy, key);
        keys.know(key);
        assertEquals(200, count(files, copy));
        files.decrypt(copy, key, Progress.none());
        Files.delete(copy.resolve(KeyFile.NAME));
        assertFalse(files.isEncrypted(copy));
        assertEquals(200, count(files, copy));
    }

    @Test
    void itCanBeCancelled() throws Exception {
        fill(6_000);
        database.close();
        Path copy = copy("cancelled");
        Progress impatient = new Progress() {
            @Override
            public void total(String task, long total) {
                // told by the caller
            }

            @Override
            public void worked(long units) {
                // nobody looks
            }

            @Override
            public void subTask(String text) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> database.files().orElseThrow().encrypt(copy, key, impatient));
        assertEquals(6_000, count(database.files().orElseThrow(), database.folder()), "the database itself is as it was");
    }
}
