package org.peyvand.ui.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.peyvand.ui.history.PersonMemory;

/**
 * The notices, which of them were read, and which are put off. Those that lead to a record, or nowhere, are remembered for the person: they
 * are there again after a restart. Without SWT; UI thread only.
 */
public final class Notices {
    private static final int MOST = 200;
    private static final String KEY = "notices";

    private final Map<String, Notice> shown = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Map<String, Later> later = new HashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Notice>>> listeners = new CopyOnWriteArrayList<>();

    private final PersonMemory memory;

    /** A notice that is put off. */
    record Later(Notice notice, Instant until) {
    }

    /** What earlier runs have left is there at once. */
    public Notices(PersonMemory memory) {
        this.memory = memory;
        memory.watch(() -> {
            shown.clear();
            unread.clear();
            later.clear();
            read();
            watchers.forEach(Runnable::run);
        });
        read();
    }

    private void read() {
        NoticesText.Kept kept = NoticesText.read(memory.get(KEY));
        kept.shown().forEach(notice -> shown.put(notice.key(), notice));
        kept.later().forEach(one -> later.put(one.notice().key(), one));
        unread.addAll(kept.unread());
        unread.retainAll(shown.keySet());
    }

    /** New ones; those that are put off stay so. */
    public void post(List<Notice> notices) {
        List<Notice> fresh = notices.stream().filter(notice -> !later.containsKey(notice.key())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(this::keep);
        changed();
        listeners.forEach(listener -> listener.accept(fresh));
    }

    private void keep(Notice notice) {
        shown.remove(notice.key());
        shown.put(notice.key(), notice);
        unread.add(notice.key());
        if (shown.size() > MOST) {
            remove(shown.keySet().iterator().next());
        }
    }

    /** All, the last one first. */
    public List<Notice> all() {
        return new ArrayList<>(shown.values()).reversed();
    }

    /** By kind, the kind of the last one first. */
    public Map<String, List<Notice>> byKind() {
        return grouped(all());
    }

    /** Notices by kind, in the order they come. */
    static Map<String, List<Notice>> grouped(List<Notice> notices) {
        Map<String, List<Notice>> groups = new LinkedHashMap<>();
        notices.forEach(notice -> groups.computeIfAbsent(notice.kind(), kind -> new ArrayList<>()).add(notice));
        return groups;
    }

    /** How many were not read. */
    public int unread() {
        return unread.size();
    }

    /** All were read now. */
    public void readAll() {
        unread.clear();
        changed();
    }

    /** Takes one away for good. */
    public void dismiss(String key) {
        remove(key);
        changed();
    }

    private void remove(String key) {
        shown.remove(key);
        unread.remove(key);
    }

    /** Takes one away until a moment. */
    public void putOff(String key, Instant until) {
        Notice notice = shown.get(key);
        if (notice != null) {
            later.put(key, new Later(notice, until));
            remove(key);
            changed();
        }
    }

    /** Those that were put off and whose moment has come are new again. */
    public void wake(Instant now) {
        List<Notice> awake = later.values().stream().filter(one -> !one.until().isAfter(now)).map(Later::notice).toList();
        if (!awake.isEmpty()) {
            awake.forEach(notice -> later.remove(notice.key()));
            post(awake);
        }
    }

    /** Calls back after every change. Returns how to stop that. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Calls back with what is new. Returns how to stop that. */
    public Runnable listen(Consumer<List<Notice>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        memory.put(KEY, NoticesText.write(new NoticesText.Kept(List.copyOf(shown.values()), unread, List.copyOf(later.values()))));
        watchers.forEach(Runnable::run);
    }
}
