package org.peyvand.ui.internal.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Kept;

/**
 * Puts what was typed into an editor onto what somebody else has stored meanwhile: by itself where they differ, else by a dialog. Until the
 * person has chosen the editor stays as it was. UI thread only.
 *
 * @param <E> the entity
 */
public final class Merging<E extends DomainEntity> {
    private final Kit kit;
    private final EntityDescription description;
    private final EditorModel<E> model;
    private final Composite owner;

    /** @param owner the editor */
    public Merging(Kit kit, EntityDescription description, EditorModel<E> model, Composite owner) {
        this.kit = kit;
        this.description = description;
        this.model = model;
        this.owner = owner;
    }

    /** How it goes on. */
    public interface Next {
        /** Something is done in the background, after which it goes on. */
        void working(Running task);

        /** The editor has both now. @param locked labels of fields of which nothing was taken over, since they may no longer be changed */
        void merged(String locked);

        /** The person chooses; {@link #merged} may follow. */
        void asked();

        /** The record may no longer be changed by the person; the editor is as it was. */
        void locked();
    }

    /** Compares in the background, then goes on. */
    public void meet(E newer, Next next) {
        Typed typed = Typed.into(model);
        next.working(kit.background().task(KitText.of("task.merge"), progress -> Collision.of(kit, description, typed, newer)).whileAlive(owner)
            .then(found -> compared(found, next)).failed(cause -> {
                next.asked();
                kit.problems().show(cause);
            }).start());
    }

    private void compared(Collision<E> found, Next next) {
        if (!found.rights().isChangeable()) {
            next.locked();
        } else if (found.questions().isEmpty()) {
            take(found, Map.of(), next);
        } else {
            next.asked();
            new MergeDialog(owner.getShell(), kit, found.questions(), KitText.of("merge.save"), choices -> take(found, choices, next)).open();
        }
    }

    /** Parts are read anew, since those that were loaded are of a former version. */
    private void take(Collision<E> found, Map<String, Choice> choices, Next next) {
        Map<Kept, Object> rows = new LinkedHashMap<>();
        next.working(kit.background().task(KitText.of("task.merge"), progress -> {
            found.rows().forEach(merge -> rows.put(merge.kept(), merge.kept().read(found.newer(), merge.result(choices))));
            return rows;
        }).whileAlive(owner).then(read -> {
            model.rebase(found.newer(), found.standing(choices));
            found.rows().forEach(merge -> {
                merge.kept().rebase(merge.stored());
                merge.kept().show(read.get(merge.kept()));
            });
            next.merged(kit.culture().listed(found.locked()));
        }).failed(cause -> {
            next.asked();
            kit.problems().show(cause);
        }).start());
    }

    /** Puts what was typed into the clipboard, as lines for people. */
    public void copy() {
        Typed typed = Typed.into(model);
        Words words = new Words(kit, description, model.record());
        kit.background().task(KitText.of("task.merge"), progress -> lines(typed, words)).whileAlive(owner).then(text -> {
            Clipboard clipboard = new Clipboard(owner.getDisplay());
            try {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }).start();
    }

    private String lines(Typed typed, Words words) {
        String fields = typed.edits().stream().map(edit -> edit.attribute().label(kit.culture().language()) + ": " + words.of(edit.attribute(), edit.after()))
            .collect(Collectors.joining("\n"));
        String rows = typed.rows().stream().map(one -> RowsMerge.of(one.kept(), one.loaded(), one.typed(), one.loaded()).lines()).filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
        return (rows.isEmpty() ? fields : fields + "\n" + rows).strip().replaceAll("[\u2066-\u2069]", "") + "\n";
    }
}
