package org.peyvand.exchange;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.internal.mapping.MappingText;

/** The file in which mappings are kept: JSON, described in {@code docs/import.md}. */
public final class MappingFile {
    private static final long LIMIT = 16L << 20;

    private MappingFile() {
    }

    /** Reads the mappings; refused with one sentence when the file is missing or is not a mapping file. */
    public static Outcome<List<TableMapping>> read(Path file) {
        try {
            if (Files.size(file) > LIMIT) {
                return Outcome.refused(Message.of(MappingFile.class, "mapping.tooLarge", file.getFileName().toString()));
            }
            return MappingText.parse(Files.readString(file, StandardCharsets.UTF_8), file.getFileName().toString());
        } catch (NoSuchFileException e) {
            return Outcome.refused(Message.of(MappingFile.class, "mapping.missing", file.toString()));
        } catch (MalformedInputException e) {
            return Outcome.refused(Message.of(MappingFile.class, "mapping.broken", file.getFileName().toString(), "UTF-8"));
        } catch (IOException e) {
            return Outcome.refused(Message.of(MappingFile.class, "mapping.unreadable", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Writes the mappings so that a person can read and change them. */
    public static Outcome<Path> write(Path file, List<TableMapping> mappings) {
        try {
            Files.writeString(file, MappingText.format(mappings), StandardCharsets.UTF_8);
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused(Message.of(MappingFile.class, "mapping.unwritable", file.toString(), String.valueOf(e.getMessage())));
        }
    }
}
