package org.peyvand.core.internal.personal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What people have typed into editors and not stored: files {@code drafts/PERSON/ENTITY~RECORD.draft} of the data folder of this computer.
 *
 * @param data the data folder; empty when there is none
 */
record LeftDrafts(Path data) {
    private static final Logger LOG = System.getLogger(LeftDrafts.class.getName());

    /** Deletes those of some records, whoever has typed them. */
    void delete(Collection<UUID> records) {
        Path drafts = data.resolve("drafts");
        if (data.toString().isEmpty() || !Files.isDirectory(drafts)) {
            return;
        }
        List<String> ends = records.stream().map(id -> "~" + id + ".draft").toList();
        try (Stream<Path> files = Files.walk(drafts, 2)) {
            for (Path file : files.filter(one -> ends.stream().anyMatch(one.getFileName().toString()::endsWith)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Unsaved edits of erased records could not be deleted in " + drafts, e);
        }
    }
}
