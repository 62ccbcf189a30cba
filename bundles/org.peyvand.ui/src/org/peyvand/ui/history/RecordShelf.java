package org.peyvand.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.peyvand.core.RecordRef;

/** Records kept at hand, the last one put in front; a line each in the memory of a person. UI thread only. */
public final class RecordShelf {
    private final PersonMemory memory;
    private final String key;
    private final int most;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private List<KnownRecord> records;

    /**
     * Read when first asked for.
     *
     * @param key under which it is remembered
     * @param most records that are kept; the oldest falls off
     */
    public RecordShelf(PersonMemory memory, String key, int most) {
        this.memory = memory;
        this.key = key;
        this.most = most;
        memory.watch(() -> {
            records = null;
            watchers.forEach(Runnable::run);
        });
    }

    private List<KnownRecord> kept() {
        if (records == null) {
            records = new ArrayList<>(memory.get(key).lines().map(KnownRecord::parse).flatMap(Optional::stream).limit(most).toList());
        }
        return records;
    }

    /** The records, the last one put in first. */
    public List<KnownRecord> all() {
        return List.copyOf(kept());
    }

    /** Whether it is kept. */
    public boolean contains(RecordRef ref) {
        return kept().stream().anyMatch(one -> one.ref().equals(ref));
    }

    /** Puts it in front. */
    public void put(KnownRecord record) {
        if (!kept().isEmpty() && kept().getFirst().equals(record)) {
            return;
        }
        kept().removeIf(one -> one.ref().equals(record.ref()));
        kept().addFirst(record);
        if (kept().size() > most) {
            kept().removeLast();
        }
        store();
    }

    /** Gives a record that is kept another name, where it stands. */
    public void rename(KnownRecord record) {
        int at = kept().stream().map(KnownRecord::ref).toList().indexOf(record.ref());
        if (at >= 0 && !kept().get(at).equals(record)) {
            kept().set(at, record);
            store();
        }
    }

    /** Takes it out. */
    public void remove(RecordRef ref) {
        if (kept().removeIf(one -> one.ref().equals(ref))) {
            store();
        }
    }

    /** Calls back after every change. Returns how to stop that. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void store() {
        memory.put(key, kept().stream().map(KnownRecord::line).collect(Collectors.joining("\n")));
        watchers.forEach(Runnable::run);
    }
}
