package org.peyvand.persistence.derby.internal;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param folder the data folder; an empty path for a database in memory
 * @param name the database in Derby's words
 */
record Location(Path folder, String name) {
    /** Name of the folder of the database within the data folder. */
    static final String NAME = "db";
    private static final String MEMORY = "memory:";

    static Location of(String data) {
        if (data.startsWith(MEMORY)) {
            return new Location(Path.of(""), data);
        }
        Path folder = Path.of(data).toAbsolutePath().normalize();
        return new Location(folder, folder.resolve(NAME).toString());
    }

    boolean inMemory() {
        return name.startsWith(MEMORY);
    }

    Path log() {
        return inMemory() ? Path.of(System.getProperty("java.io.tmpdir")) : folder.resolve("log");
    }
}
