package org.peyvand.bench.internal.faults;

import java.nio.file.Path;
import org.peyvand.testing.TestPlatform;

/** New data folders of processes. */
final class Prepared {
    private Prepared() {
    }

    /** With a database that has all tables already: otherwise each process spends seconds on them. */
    static Path withTables(Path data) {
        TestPlatform.withTables(data).close();
        return data;
    }
}
