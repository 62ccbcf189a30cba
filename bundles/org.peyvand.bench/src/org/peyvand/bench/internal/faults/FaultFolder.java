package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peyvand.persistence.Database;

/**
 * Where the databases of a run are; what fails leaves them as they are.
 *
 * @param path of the folder
 */
record FaultFolder(Path path) {

    /** An empty one beside a database. */
    static FaultFolder beside(Database database, String name) throws IOException {
        FaultFolder folder = new FaultFolder(database.folder().toAbsolutePath().resolve(name));
        folder.delete();
        return folder;
    }

    /** Takes it away, if it is there. */
    void delete() throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
