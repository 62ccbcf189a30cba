package org.peyvand.persistence.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file {@value #NAME} beside the database: number and hash of the last seal, so that newest changes cannot vanish unseen. It is written after
 * each commit, not forced to the disk: after a loss of power it may be behind the database, never before it.
 *
 * @param folder the data folder
 */
public record SealFile(Path folder) {
    /** Its name. */
    public static final String NAME = "db.head";
    private static final String LOST = NAME + ".lost-";
    private static final String RESTORED = NAME + ".restored";
    private static final String LINE = "%020d %s%n";

    /** What a place outside the database knows of the last seal at some time. */
    public record Head(long number, String hash) {
    }

    /** What it says; empty when it is not there or cannot be read. */
    public Optional<Head> read() {
        return read(folder.resolve(NAME));
    }

    private static Optional<Head> read(Path file) {
        try {
            String[] words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
            return words.length == 2 ? Optional.of(new Head(Long.parseLong(words[0]), words[1])) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Opens it for writing. */
    public FileChannel open() throws IOException {
        return FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Writes it over. */
    public static void write(FileChannel channel, Seal seal) throws IOException {
        String line = String.format(Locale.ROOT, LINE, seal.number(), seal.hash());
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** Keeps what it says as a testimony, since the database does not have that seal: {@link #lost} tells of it until somebody has dealt with it. */
    public void keepAsLost(Head head) throws IOException {
        Files.move(folder.resolve(NAME), folder.resolve(LOST + head.number()), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes the mark of a restored backup into a folder from which the data folder gets it: heads that were noted before that moment and are beyond the
     * backup's are of a past that was given up.
     */
    public void markRestored(Path into, Instant at, Head head) throws IOException {
        Files.writeString(into.resolve(RESTORED), at + " " + head.number() + " " + head.hash() + "\n", StandardCharsets.US_ASCII);
    }

    /** The last restoring. */
    public Optional<Restored> restored() {
        try {
            String[] words = Files.readString(folder.resolve(RESTORED), StandardCharsets.US_ASCII).strip().split(" ");
            return words.length == 3 ? Optional.of(new Restored(Instant.parse(words[0]), Long.parseLong(words[1]))) : Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A backup took the place of the data at a moment; its last seal had this number. */
    public record Restored(Instant at, long number) {
        /** Whether a head that was noted at a moment is of a past that was given up. */
        public boolean givesUp(Instant noted, long seal) {
            return noted.isBefore(at) && seal > number;
        }
    }

    /** Seals that the database once had and had no more when it was opened. */
    public List<Head> lost() throws IOException {
        try (Stream<Path> files = testimonies()) {
            Optional<Restored> restored = restored();
            List<Head> known = new ArrayList<>();
            for (Path file : files.toList()) {
                Instant noted = Files.getLastModifiedTime(file).toInstant();
                read(file).filter(head -> restored.filter(mark -> mark.givesUp(noted, head.number())).isEmpty()).ifPresent(known::add);
            }
            return known;
        }
    }

    /** Forgets them: the loss is known and accepted. */
    public void acceptLoss() throws IOException {
        try (Stream<Path> files = testimonies()) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Stream<Path> testimonies() throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder).filter(file -> file.getFileName().toString().startsWith(LOST)).sorted() : Stream.empty();
    }
}
