package org.peyvand.core.internal.personal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftDraftsTest {
    @TempDir
    Path data;

    @Test
    void thoseOfTheRecordsGoWhoeverTypedThem() throws IOException {
        UUID erased = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Path ali = Files.createDirectories(data.resolve("drafts/ali"));
        Path sara = Files.createDirectories(data.resolve("drafts/sara"));
        Path one = Files.createFile(ali.resolve("core.person~" + erased + ".draft"));
        Path two = Files.createFile(sara.resolve("core.person~" + erased + ".draft"));
        Path left = Files.createFile(ali.resolve("core.person~" + other + ".draft"));
        new LeftDrafts(data).delete(List.of(erased));
        assertFalse(Files.exists(one) || Files.exists(two));
        assertTrue(Files.exists(left));
        new LeftDrafts(Path.of("")).delete(List.of(other));
        new LeftDrafts(data.resolve("none")).delete(List.of(other));
        assertTrue(Files.exists(left));
    }
}
