package org.peyvand.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.module.SchemaStep;

/**
 * A database with all tables, kept in a folder: new databases begin as copies of it, since running the steps of all modules takes ten times as
 * long. A run of all tests names a folder of its own where processes with the same modules share one; without, it lives as long as the process.
 */
final class DerbyTemplate {
    private static final String ENGINE = "org.peyvand.persistence.derby";
    private static final String CLOSED = "08006";
    private static final String SHARED = "peyvand.test.shared";
    private static DerbyTemplate ready;

    private final Path folder;
    private final Driver driver;

    private DerbyTemplate(Path folder, Driver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    /** Whether the engine is among the bundles of the test. */
    static boolean isPossible() {
        return engine() != null;
    }

    private static Bundle engine() {
        return Stream.of(FrameworkUtil.getBundle(DerbyTemplate.class).getBundleContext().getBundles())
            .filter(bundle -> ENGINE.equals(bundle.getSymbolicName())).findFirst().orElse(null);
    }

    /**
     * Makes a database in memory, which is open afterwards.
     *
     * @param name as the engine calls it: {@code memory:} and more
     * @param empty where the template is made when it is first asked for
     */
    static void copyTo(String name, DataPlace empty) {
        try {
            ready(empty).copyTo(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a database on disk, which nobody holds afterwards.
     *
     * @param files the folder of the database, which is not there yet
     */
    static void copyTo(Path files, DataPlace empty) {
        DerbyTemplate template = ready(empty);
        try {
            template.copyTo(files.toString());
            template.connect(files.toString(), "shutdown", "true");
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState())) {      // its way of saying that it has shut down
                throw new IllegalStateException(e);
            }
        }
    }

    private static synchronized DerbyTemplate ready(DataPlace empty) {
        try {
            if (ready == null) {
                ready = make(empty);
            }
            return ready;
        } catch (SQLException | IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DerbyTemplate make(DataPlace empty) throws SQLException, IOException, ReflectiveOperationException {
        String shared = System.getProperty(SHARED, "");
        Path kept;
        if (shared.isEmpty()) {
            kept = Files.createTempDirectory("peyvand-template");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(kept)));
            backUp(empty, kept);
        } else {
            kept = Path.of(shared).resolve("derby-" + steps());
            if (!Files.exists(kept)) {
                share(empty, kept);
            }
        }
        try (Stream<Path> inside = Files.list(kept)) {
            return new DerbyTemplate(inside.findFirst().orElseThrow(), driver());
        }
    }

    /** Appears at once as a whole; of several processes that make one at the same time the first one's stays. */
    private static void share(DataPlace empty, Path kept) throws SQLException, IOException {
        Path made = Files.createTempDirectory(kept.getParent(), "made");
        backUp(empty, made);
        try {
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            delete(made);
            if (!Files.exists(kept)) {
                throw e;
            }
        }
    }

    private static void backUp(DataPlace empty, Path into) throws SQLException {
        try (TestPlatform platform = TestPlatform.at(empty)) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection();
                 CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                backup.setString(1, into.toString());
                backup.execute();
            }
        }
    }

    /** Tells sets of modules and states of their steps apart. */
    private static String steps() {
        String words = TestPlatform.beforeAnyDatabase(Modules.class).inOrder().stream()
            .map(module -> module.id() + module.steps().stream().map(SchemaStep::checksum).toList()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The engine's own; the package of the driver is not exported. */
    private static Driver driver() throws ReflectiveOperationException {
        ClassLoader loader = engine().loadClass("org.apache.derby.vti.VTITemplate").getClassLoader();
        return (Driver) loader.loadClass("org.apache.derby.iapi.jdbc.AutoloadedDriver").getConstructor().newInstance();
    }

    private void copyTo(String name) throws SQLException {
        connect(name, "createFrom", folder.toString());
    }

    private void connect(String name, String attribute, String value) throws SQLException {
        Properties attributes = new Properties();
        attributes.setProperty(attribute, value);
        driver.connect("jdbc:derby:" + name, attributes).close();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(DerbyTemplate.class.getName()).log(System.Logger.Level.DEBUG, "Left behind: " + folder, e);
        }
    }
}
