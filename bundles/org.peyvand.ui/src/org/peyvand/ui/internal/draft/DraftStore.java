package org.peyvand.ui.internal.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
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
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Sealed;

/**
 * The drafts of one person: a file for each record in the data folder, readable by its owner only. Not on the UI thread, but for
 * {@link #own} and the removal of a file when an editor is closed. A folder that cannot be written costs the drafts, never the work: it is logged once.
 */
public final class DraftStore {
    private static final Logger LOG = System.getLogger(DraftStore.class.getName());
    private static final String END = ".draft";

    private final Supplier<Path> folder;
    private final Supplier<Optional<DataKey>> key;
    private final Set<UUID> owned = new HashSet<>();
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private boolean complained;

    /** @param folder asked when something is written or read; it is made when it is not there */
    public DraftStore(Supplier<Path> folder) {
        this(folder, Optional::empty);
    }

    /**
     * @param folder asked when something is written or read; it is made when it is not there
     * @param key what drafts are sealed with; empty while the branch is not encrypted
     */
    public DraftStore(Supplier<Path> folder, Supplier<Optional<DataKey>> key) {
        this.folder = folder;
        this.key = key;
    }

    /** Of whoever works, in a data folder. */
    public static DraftStore in(Supplier<Path> data, Supplier<String> person, Supplier<Optional<DataKey>> key) {
        return new DraftStore(() -> data.get().resolve("drafts").resolve(person.get().replaceAll("[^\\p{L}\\p{N}_-]", "_")), key);
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
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            DraftFile.write(draft, text);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(sealed(text.toByteArray()));
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            complain(e);
            return false;
        }
    }

    private byte[] sealed(byte[] bytes) {
        return key.get().map(known -> new Sealed(known).seal(bytes)).orElse(bytes);
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

    private Optional<Draft> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<DataKey> known = key.get();
            if (Sealed.isSealed(bytes) && known.isEmpty()) {
                LOG.log(Level.WARNING, "Sealed by an encrypted branch that was here: {0}", file);
                return Optional.empty();
            }
            return Optional.of(DraftFile.read(known.isPresent() ? new Sealed(known.get()).open(bytes) : bytes, file));
        } catch (IOException | GeneralSecurityException e) {
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
}
