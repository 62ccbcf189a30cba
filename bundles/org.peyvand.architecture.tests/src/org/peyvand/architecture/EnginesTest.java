package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of the unit of work run on every engine: a new one is listed in the suite of the second engine, or is for one engine only. */
class EnginesTest {
    private static final Path TESTS = SourceTree.root().resolve("bundles/org.peyvand.persistence.eclipselink.tests/src");

    @Test
    void everyTestOfTheUnitOfWorkRunsOnTheSecondEngineToo() throws IOException {
        String suite = Files.readString(TESTS.resolve("org/peyvand/persistence/eclipselink/internal/OnPostgresqlTest.java"));
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> overADatabase = files.filter(file -> file.toString().endsWith("Test.java"))
                .filter(file -> SourceBundle.text(file).contains("@ExtendWith(MemoryDatabase.class)")).toList();
            assertFalse(overADatabase.isEmpty());
            List<String> left = overADatabase.stream().map(file -> file.getFileName().toString().replace(".java", ".class"))
                .filter(name -> !suite.contains(name)).toList();
            assertEquals(List.of(), left, "not in the suite OnPostgresqlTest");
        }
    }
}
