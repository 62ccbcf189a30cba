package org.peyvand.ui.internal.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The drafts of one person: a file for each record in the data folder, readable by its owner only. Not on the UI thread, but for
 * {@link #own} and the removal of a file when an editor is closed. A folder that cannot be written costs the drafts, never the work: it is logged once.
 */
public final class DraftStore {
    private static final Logger LOG = System.getLogger(DraftStore.class.getName());
    private static final String END = ".draft";

    private final Supplier<Path> folder;
    private final Set<UUID> owned = new HashSet<>();
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private boolean complained;

    /** @param folder asked when something is written or read; it is made when it is not there */
    public DraftStore(Supplier<Path> folder) {
        this.folder = folder;
    }

    /** Of whoever works, in a data folder. */
    public static DraftStore in(Supplier<Path> data, Supplier<String> person) {
        return new DraftStore(() -> data.get().resolve("drafts").resolve(person.get().replaceAll("[^\\p{L}\\p{N}_-]", "_")));
    }

    /** An editor works on this draft of a record that is not stored: no other one is offered it. */
    synchronized void own(UUID draft) {
        owned.add(draft);
    }

    /** The person wants this draft: the next editor of the record, or of a new one of its entity, goes on with it without asking. */
    public synchronized void want(UUID draft) {
        wanted.add(draft);
    }

    /** Whether somebody wanted it until now. */
    synchronized boolean unwant(UUID draft) {
        return wanted.remove(draft);
    }

    /** The drafts that earlier runs have left and nobody works on, the newest first. */
    synchronized List<Draft> left() {
        return all("").filter(draft -> !owned.contains(draft.record())).sorted(Comparator.comparing(Draft::at).reversed()).toList();
    }

    /**
     * Writes a draft.
     *
     * @param still asked right before: false when there is something newer
     * @return whether it was written
     */
    synchronized boolean put(Draft draft, BooleanSupplier still) {
        if (!still.getAsBoolean()) {
            return false;
        }
        owned.add(draft.record());
        try {
            Path target = file(draft.entity(), draft.record());
            Files.createDirectories(target.getParent());
            Path part = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(part);
            create(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE); OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
                java.io.BufferedOutputStream buffered = new java.io.BufferedOutputStream(out, 1 << 16);
                DraftFile.write(draft, new Open(buffered));
                buffered.flush();
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            complain(e);
            return false;
        }
    }

    private static void create(Path part) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
    }

    private void complain(IOException cause) {
        if (!complained) {
            complained = true;
            LOG.log(Level.WARNING, "Unsaved edits cannot be kept in " + folder.get(), cause);
        }
    }

    /** Takes a draft away; whether there was one. */
    public synchronized boolean remove(String entity, UUID record) {
        try {
            return Files.deleteIfExists(file(entity, record));
        } catch (IOException e) {
            complain(e);
            return false;
        }
    }

    /** The draft of a stored record. */
    synchronized Optional<Draft> of(String entity, UUID record) {
        return read(file(entity, record)).filter(draft -> !draft.isNew() && draft.entity().equals(entity));
    }

    /**
     * Of a record that was never stored: the draft that is wanted, else the newest one on which no editor works; nobody else is offered it
     * from now on.
     */
    synchronized Optional<Draft> takeNew(String entity) {
        List<Draft> fitting = all(entity + "~").filter(draft -> draft.isNew() && draft.entity().equals(entity)).toList();
        Optional<Draft> found = fitting.stream().filter(draft -> wanted.contains(draft.record())).findFirst()
                .or(() -> fitting.stream().filter(draft -> !owned.contains(draft.record())).max(Comparator.comparing(Draft::at)));
        found.ifPresent(draft -> owned.add(draft.record()));
        return found;
    }

    private Stream<Draft> all(String beginning) {
        if (!Files.isDirectory(folder.get())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> name(file).startsWith(beginning) && name(file).endsWith(END)).toList().stream().flatMap(file -> read(file).stream());
        } catch (IOException e) {
            complain(e);
            return Stream.empty();
        }
    }

    private static Optional<Draft> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DraftFile.read(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Unsaved edits cannot be read: " + file, e);
            return Optional.empty();
        }
    }

    private Path file(String entity, UUID record) {
        return folder.get().resolve(entity + "~" + record + END);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Left open by the JSON writer, since the file has still to be forced to the disk. */
    private static final class Open extends java.io.FilterOutputStream {
        private Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
