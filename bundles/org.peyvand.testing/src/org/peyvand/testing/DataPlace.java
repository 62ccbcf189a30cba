package org.peyvand.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.Schema;

/**
 * Where the database of a test is, in the words of a host's properties.
 *
 * @param properties by name
 */
record DataPlace(Map<String, String> properties) {
    /** {@code postgresql}, or anything else for the engine that needs no server. */
    static final String ENGINE = "peyvand.test.engine";
    private static final String DATA = "peyvand.data";
    private static final String URL = "peyvand.database";
    private static final String PASSWORD_FILE = "peyvand.database.password.file";

    static boolean isOnServer() {
        return "postgresql".equals(System.getProperty(ENGINE));
    }

    /** A new database that is gone when it is closed. */
    static DataPlace passing() {
        return isOnServer() ? onServer() : inMemory();
    }

    private static DataPlace inMemory() {
        DataPlace place = emptyInMemory();
        if (DerbyTemplate.isPossible()) {
            DerbyTemplate.copyTo(place.properties.get(DATA), emptyInMemory());
        }
        return place;
    }

    private static DataPlace emptyInMemory() {
        return new DataPlace(Map.of(DATA, "memory:" + UUID.randomUUID()));
    }

    static DataPlace onServer() {
        String memory = "memory:" + UUID.randomUUID();
        return onServer(memory, PostgresqlServer.running().makeFilled(name -> fill(onServer(memory, name))));
    }

    /** A new database without any tables. */
    static DataPlace empty() {
        return isOnServer() ? onServer("memory:" + UUID.randomUUID(), PostgresqlServer.running().makeEmpty()) : emptyInMemory();
    }

    private static DataPlace onServer(String data, String database) {
        PostgresqlServer server = PostgresqlServer.running();
        return new DataPlace(Map.of(DATA, data, URL, server.url(database) + "?user=" + PostgresqlServer.USER,
            PASSWORD_FILE, server.passwordFile().toString()));
    }

    private static void fill(DataPlace template) {
        try (TestPlatform platform = TestPlatform.at(template)) {
            platform.service(Schema.class).update();
        }
    }

    /** The database of a data folder. */
    static DataPlace in(Path folder) {
        if (isOnServer() && !Files.exists(folder.resolve("database.properties"))) {
            PostgresqlServer server = PostgresqlServer.running();
            try {
                server.settle(folder, server.makeEmpty());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new DataPlace(Map.of(DATA, folder.toString()));
    }

    /** The database of a data folder; where there is none, one with all tables. */
    static DataPlace filled(Path folder) {
        Path files = folder.resolve("db");
        if (!isOnServer() && DerbyTemplate.isPossible() && !Files.exists(files)) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            DerbyTemplate.copyTo(files, emptyInMemory());
        }
        return in(folder);
    }

    /** Tells the host. */
    void set() {
        properties.forEach(System::setProperty);
    }

    /** The host forgets it; a database that is only for this test goes. */
    void clear() {
        properties.keySet().forEach(System::clearProperty);
        String url = properties.get(URL);
        if (url != null) {
            String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
            if (name.startsWith("t")) {
                PostgresqlServer.running().drop(name);
            }
        }
    }
}
