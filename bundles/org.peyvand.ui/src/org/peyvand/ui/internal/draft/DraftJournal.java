package org.peyvand.ui.internal.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Kept;
import org.peyvand.ui.editor.UnsavedEdits;

/**
 * Writes what is typed into one editor to the data folder, at the latest a second after the key, and takes it away when it was saved or
 * dropped. A draft of an earlier run stays until the person has decided about it. UI thread only; files are written in the background.
 */
public final class DraftJournal {
    /** Milliseconds between a key and the writing. */
    static final int PAUSE = 1000;
    /** Milliseconds after which it is tried again to write what could not be written, as on a full disk. */
    private static final int AGAIN = 5000;

    private final Kit kit;
    private final DraftStore store;
    private final EditorModel<?> model;
    private final Composite owner;
    private final DraftValues values;
    private final AtomicInteger turn = new AtomicInteger();
    private UUID fresh = UUID.randomUUID();
    private UUID written;
    private Draft offered;
    private final Delay delay;
    private final Delay again;

    /** @param owner as long as it lives, typing is listened to */
    public DraftJournal(Kit kit, EditorModel<?> model, Composite owner) {
        this.kit = kit;
        this.store = kit.service(DraftStore.class);
        this.model = model;
        this.owner = owner;
        this.values = new DraftValues(kit.descriptions(), kit.records());
        this.delay = new Delay(owner, PAUSE, this::write);
        this.again = new Delay(owner, AGAIN, this::write);
        store.own(fresh);
        Runnable stop = model.listen((change, path) -> changed(change));
        owner.addDisposeListener(event -> stop.run());
    }

    private String entity() {
        return model.description().id();
    }

    private UUID id() {
        return model.record().isNew() ? fresh : model.record().getId();
    }

    DraftValues values() {
        return values;
    }

    /** What an earlier run has left for this record. Not on the UI thread. */
    Optional<Draft> left() {
        return model.record().isNew() ? store.takeNew(entity()) : store.of(entity(), id());
    }

    /** A draft of an earlier run is to be offered: it is kept until {@link #decided}. */
    void offer(Draft earlier) {
        offered = earlier;
        written = earlier.record();
        if (earlier.isNew()) {
            fresh = earlier.record();
        }
    }

    /** Whether the person has asked for this draft in the list of those that were left. */
    boolean isWanted(Draft draft) {
        return store.unwant(draft.record());
    }

    /** Whether an earlier draft waits for a decision. */
    boolean isOffered() {
        return offered != null;
    }

    /** The person took the earlier draft over, or does not want it. */
    void decided() {
        if (offered != null) {
            kit.service(UnsavedEdits.class).decided(offered.record());
        }
        offered = null;
        if (model.isDirty()) {
            delay.soon();
        } else {
            remove();
        }
    }

    private void changed(EditorModel.Change change) {
        if (change == EditorModel.Change.DIRTY && model.isDirty()) {
            delay.soon();
        } else if (change == EditorModel.Change.DIRTY) {
            settle();
        }
    }

    private void write() {
        if (!model.isDirty()) {
            return;
        }
        Draft mine = draft();
        if (written != null && !written.equals(mine.record())) {
            remove();
        }
        if (!mine.edits().isEmpty()) {
            put(offered == null ? mine : mine.over(offered));
        }
    }

    private void put(Draft draft) {
        written = draft.record();
        int mine = turn.incrementAndGet();
        kit.background().task(KitText.of("task.draft"), progress -> store.put(draft, () -> mine == turn.get())).then(done -> {
            if (!done && mine == turn.get()) {
                again.soon();
            }
        }).start();
    }

    /** What is typed now. A record that is not stored is kept with all its values, prepared ones too. */
    Draft draft() {
        Map<String, Draft.Edit> edits = new LinkedHashMap<>();
        if (model.record().isNew()) {
            for (AttributeDescription attribute : model.description().attributes()) {
                String text = DraftValues.keeps(attribute) ? values.write(attribute.get(model.record())) : null;
                if (text != null) {
                    edits.put(attribute.name(), new Draft.Edit(null, text));
                }
            }
        } else {
            model.edits().stream().filter(edit -> DraftValues.keeps(edit.attribute()))
                    .forEach(edit -> edits.put(edit.attribute().name(), new Draft.Edit(values.write(edit.before()), values.write(edit.after()))));
        }
        model.kept().stream().filter(Kept::isEdited)
                .forEach(kept -> edits.put(kept.name(), new Draft.Edit(model.record().isNew() ? null : kept.loaded(), kept.typed())));
        return new Draft(entity(), id(), model.record().getVersion(), Instant.now(), edits);
    }

    /** Nothing is unsaved: only what nobody has decided about stays. */
    private void settle() {
        if (written == null) {
            return;
        }
        if (offered == null) {
            remove();
        } else {
            put(offered);
        }
    }

    private void remove() {
        if (written != null) {
            UUID gone = forgotten();
            kit.background().task(KitText.of("task.draft"), progress -> store.remove(entity(), gone)).start();
        }
    }

    private UUID forgotten() {
        UUID gone = written;
        written = null;
        turn.incrementAndGet();
        return gone;
    }

    /**
     * The editor was closed: what was typed is saved or not wanted. A draft that was not decided about stays. At once, since the program may
     * be about to end, and the next start must not offer what is not wanted.
     */
    public void close() {
        if (written != null && offered == null) {
            store.remove(entity(), forgotten());
        } else {
            settle();
        }
    }
}
