package org.peyvand.ui.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.internal.draft.DraftStore;
import org.peyvand.ui.internal.draft.LeftEdits;

/** All that the last run has left unsaved, because it did not end as it should: to go on with or to discard, one by one. UI thread only. */
public final class UnsavedEdits {
    private final Kit kit;
    private final Map<UUID, Runnable> offers = new HashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private List<UnsavedEdit> left = List.of();

    /** Nothing is looked for yet. */
    public UnsavedEdits(Kit kit) {
        this.kit = kit;
    }

    /** Looks in the background for what was left, once the database is there; then calls back. */
    public void look(Runnable then) {
        kit.background().task(KitText.of("task.draft"), progress -> new LeftEdits(kit).all()).then(found -> {
            left = found;
            changed();
            then.run();
        }).start();
    }

    /** What nobody has decided about, the newest first. */
    public List<UnsavedEdit> all() {
        return left;
    }

    /** Opens the editor and puts what was typed into it, as unsaved. */
    public void resume(UnsavedEdit edit) {
        Runnable offer = offers.get(edit.record());
        if (offer != null) {
            offer.run();
            return;
        }
        kit.service(DraftStore.class).want(edit.record());
        if (edit.isNew()) {
            kit.navigation().create(edit.entity());
        } else {
            kit.navigation().open(new RecordRef(edit.entity(), edit.record()));
        }
    }

    /** Throws it away. */
    public void discard(UnsavedEdit edit) {
        decided(edit.record());
        DraftStore store = kit.service(DraftStore.class);
        kit.background().task(KitText.of("task.draft"), progress -> store.remove(edit.entity(), edit.record())).start();
    }

    /** An editor asks the person about it: {@link #resume} goes there. The result takes that back. */
    public Runnable offered(UUID record, Runnable toFront) {
        offers.put(record, toFront);
        return () -> offers.remove(record, toFront);
    }

    /** It was taken over or discarded. */
    public void decided(UUID record) {
        offers.remove(record);
        if (left.stream().anyMatch(edit -> edit.record().equals(record))) {
            left = left.stream().filter(edit -> !edit.record().equals(record)).toList();
            changed();
        }
    }

    /** Calls back after every change. Returns how to stop that. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void changed() {
        watchers.forEach(Runnable::run);
    }

    /** A moment of typing: the time, with its day when that is not today. */
    public static String when(Culture culture, Instant at) {
        ZonedDateTime local = at.atZone(culture.zone());
        return local.toLocalDate().equals(LocalDate.now(culture.zone())) ? culture.digits(DateTimeFormatter.ofPattern("HH:mm").format(local)) : culture.moment(at);
    }
}
