package org.peyvand.persistence.safety;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes files and folders of a data folder out and puts prepared ones in their place, all of them or none: what was decided once is
 * carried on after a crash. Prepared ones wait in {@code restore/new}, replaced ones go to {@code replaced/STAMP}.
 * To be used by whoever holds the data folder closed.
 *
 * @param folder the data folder
 */
public record Replacement(Path folder) {
    private static final String DECIDED = "decided";
    /** End of the name of a folder of replaced files that are not kept: what took their place only has to open once. */
    private static final String PASSING = ".passing";

    /** Where prepared files are put, each under the name that it will have in the data folder. */
    public Path prepared() {
        return waiting().resolve("new");
    }

    private Path waiting() {
        return folder.resolve("restore");
    }

    /** Makes an empty place for what is prepared; what a broken attempt left there is gone. */
    public Path begin() throws IOException {
        if (isDecided()) {
            throw new IllegalStateException("A replacement waits in " + waiting());
        }
        FileTree.delete(waiting());
        return Files.createDirectories(prepared());
    }

    /** Whether everything was prepared and only waits to be put in place. */
    public boolean isDecided() {
        return Files.exists(waiting().resolve(DECIDED));
    }

    /**
     * From now on the prepared files are to be put in place, whatever happens.
     *
     * @param stamp name of the folder below {@code replaced} that gets what is replaced
     * @param gone names of what is taken out of the data folder without anything in its place
     */
    public void decide(String stamp, String... gone) throws IOException {
        Path draft = waiting().resolve(DECIDED + ".part");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(stamp + "\n" + String.join("\n", gone)));
            channel.force(true);
        }
        Files.move(draft, waiting().resolve(DECIDED), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where what was replaced under this stamp lies. */
    public Path replaced(String stamp) {
        return folder.resolve("replaced").resolve(stamp);
    }

    /** A stamp whose folder {@link #forgetPassing} deletes. */
    public static String passing(String stamp) {
        return stamp + PASSING;
    }

    /** Deletes replaced files that are not kept. To be called when what took their place has opened. */
    public void forgetPassing() throws IOException {
        for (Path old : children(folder.resolve("replaced"))) {
            if (old.getFileName().toString().endsWith(PASSING)) {
                FileTree.delete(old);
            }
        }
        if (children(folder.resolve("replaced")).isEmpty()) {
            Files.deleteIfExists(folder.resolve("replaced"));
        }
    }

    /** Puts in place what was decided; does nothing otherwise. */
    public void carryOn() throws IOException {
        if (!isDecided()) {
            return;
        }
        List<String> decided = Files.readString(waiting().resolve(DECIDED)).strip().lines().toList();
        Path old = Files.createDirectories(replaced(decided.getFirst()));
        for (String gone : decided.subList(1, decided.size())) {
            if (Files.exists(folder.resolve(gone))) {
                Files.move(folder.resolve(gone), old.resolve(gone), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (Path fresh : children(prepared())) {
            Path target = folder.resolve(fresh.getFileName());
            Path aside = old.resolve(fresh.getFileName());
            if (Files.exists(target) && !Files.exists(aside)) {
                Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.delete(waiting().resolve(DECIDED));
        FileTree.delete(waiting());
    }

    /** Puts what was replaced back, where the new files prove to be of no use. */
    public void takeBack(String stamp) throws IOException {
        for (Path aside : children(replaced(stamp))) {
            Path target = folder.resolve(aside.getFileName());
            FileTree.delete(target);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.deleteIfExists(replaced(stamp));
        } catch (DirectoryNotEmptyException e) {
            throw new IOException("Not everything was put back from " + replaced(stamp), e);
        }
    }

    /** Forgets a replacement that was begun and not decided. */
    public void giveUp() throws IOException {
        if (!isDecided()) {
            FileTree.delete(waiting());
        }
    }

    private static List<Path> children(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.sorted().toList();
        }
    }
}
