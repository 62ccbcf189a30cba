package org.peyvand.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Saving;
import org.peyvand.ui.internal.merge.Merging;
import org.peyvand.ui.internal.merge.PutBack;

/** What an editor does when it meets what somebody else has done to its record meanwhile: changed it, deleted it, taken it out of sight. UI thread only. */
final class Meeting<E extends DomainEntity> {
    private final Kit kit;
    private final EditorModel<E> model;
    private final Saving<E> saving;
    private final EditorHead head;
    private final Editor<E> editor;
    private final Merging<E> merging;

    /** The editor. */
    interface Editor<E> {
        /** As long as it is there. */
        Composite owner();

        /** Something is done on the way to a save; {@code null} when the person has to do something first. */
        void running(Running task);

        /** Saves what was put together. */
        void save(Consumer<E> then);

        /** Something broke. */
        void failed(Throwable cause);
    }

    Meeting(Kit kit, EntityDescription description, EditorModel<E> model, Saving<E> saving, EditorHead head, Editor<E> editor) {
        this.kit = kit;
        this.model = model;
        this.saving = saving;
        this.head = head;
        this.editor = editor;
        this.merging = new Merging<>(kit, description, model, editor.owner());
    }

    /** Does work whose changes are of two people. */
    static <T> T merged(Kit kit, Supplier<T> work) {
        return kit.find(UnitOfWork.class).map(unit -> unit.by(WayIn.of(WayIn.Kind.MERGE), work)).orElseGet(work);
    }

    /** Somebody else has stored the record meanwhile: puts both together and saves again. */
    void met(E newer, Consumer<E> then) {
        head.say(List.of());
        merging.meet(newer, new Merging.Next() {
            @Override
            public void working(Running task) {
                editor.running(task);
            }

            @Override
            public void merged(String locked) {
                editor.running(null);
                editor.save(then);
                if (!locked.isEmpty()) {
                    head.tell(kit.text("merge.locked.fields", locked));
                }
            }

            @Override
            public void asked() {
                head.tell(kit.text("conflict.changed"));
                editor.running(null);
            }

            @Override
            public void locked() {
                head.tell(kit.text("merge.locked"), copy(), new Banner.Way("conflict.theirs", kit.text("conflict.theirs"), () -> model.load(newer)));
                editor.running(null);
            }
        });
    }

    private Banner.Way copy() {
        return new Banner.Way("conflict.copy", kit.text("conflict.copy"), merging::copy);
    }

    /** The record is not there any more for this person: deleted, or no longer among those he may see. */
    void gone(Consumer<E> then) {
        E record = model.record();
        kit.background().task(KitText.of("task.load"), progress -> PutBack.isPossible(kit, record)).whileAlive(editor.owner()).then(possible -> {
            if (!possible) {
                head.tell(kit.text("conflict.unseen"), copy());
            } else if (model.isDirty()) {
                head.tell(kit.text("conflict.gone"), new Banner.Way("conflict.restore", kit.text("conflict.restore"), () -> putBack(record, then)), copy());
            } else {
                head.tell(kit.text("conflict.gone.clean"), new Banner.Way("conflict.restore", kit.text("conflict.restore.clean"), () -> putBack(record, then)));
            }
        }).start();
    }

    private void putBack(E record, Consumer<E> then) {
        editor.running(kit.background().task(KitText.of("task.restore"), progress -> PutBack.run(kit, record).then(done -> Outcome.done(saving.load(record.getId()))))
                .whileAlive(editor.owner()).then(outcome -> {
                    editor.running(null);
                    if (!outcome.isDone()) {
                        head.tell(kit.text(outcome.diagnostics().getFirst().message()), copy());
                    } else if (outcome.value().isEmpty()) {
                        head.tell(kit.text("conflict.unseen"), copy());
                    } else if (model.isDirty()) {
                        met(outcome.value().get(), then);
                    } else {
                        model.load(outcome.value().get());
                    }
                }).failed(editor::failed).start());
    }
}
