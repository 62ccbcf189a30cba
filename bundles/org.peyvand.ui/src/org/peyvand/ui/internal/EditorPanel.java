package org.peyvand.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.Work;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.Saving;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.internal.draft.DraftJournal;
import org.peyvand.ui.internal.draft.DraftOffer;
import org.peyvand.ui.rights.RecordRights;

/**
 * Head and pages of an editor, and how a save goes: in the background, with what was typed kept when it is refused, and a question
 * when somebody else was faster.
 */
final class EditorPanel<E extends DomainEntity> implements PageContext<E> {
    private static final int LONGEST_NAME = 160;
    /** How often a save may meet yet another state of the record before the person is told. */
    private static final int MERGES = 5;

    private final Kit kit;
    private final EntityDescription description;
    private final EditorModel<E> model;
    private final Saving<E> saving;
    private final Composite parent;
    private final EditorHead head;
    private final RightsNote rights;
    private final ActionBar<E> actions;
    private final PageBar<E> pages;
    private final DraftJournal journal;
    private final Runnable changed;
    private final Consumer<E> firstStored;
    private Function<E, Outcome<E>> saver;
    private final Meeting<E> meeting;
    private Running running;
    private int merges;
    private boolean working;

    /**
     * @param allowed what may be done with the record
     * @param firstStored told when a new record was stored for the first time and further pages make sense
     */
    EditorPanel(Composite parent, Kit kit, EntityDescription description, E record, RecordRights allowed, Runnable changed, Consumer<E> firstStored) {
        this.parent = parent;
        this.kit = kit;
        this.description = description;
        this.changed = changed;
        this.firstStored = firstStored;
        this.model = new EditorModel<>(description, record);
        this.model.allow(allowed);
        this.saving = new Saving<>(kit.records(), description);
        this.head = new EditorHead(parent, kit, description, model, () -> save(stored -> { }));
        this.meeting = new Meeting<>(kit, description, model, saving, head, new Again());
        this.rights = new RightsNote(parent, kit, model);
        this.actions = new ActionBar<>(parent, kit, description, this);
        List<PageDefinition> fitting = PageDefinition.pages(kit, description).stream().filter(page -> !page.storedOnly() || !record.isNew()).toList();
        this.pages = new PageBar<>(parent, kit, fitting, this);
        model.listen(this::modelChanged);
        this.journal = new DraftJournal(kit, model, parent);
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                changed.run();
            }
        });
        pages.show(0);
        rights.show();
        showHead();
        showFacts();
        new DraftOffer(parent, kit, model, journal, head.drafts()).look();
    }

    private void modelChanged(EditorModel.Change change, String path) {
        switch (change) {
            case LOADED -> {
                pages.refresh();
                rights.show();
                showHead();
                showFacts();
                changed.run();
                if (!kit.permitted().isFull() && !model.record().isNew()) {
                    judge();
                }
            }
            case DIRTY -> {
                showHead();
                changed.run();
            }
            case DIAGNOSTICS -> head.say(ofWholeRecord());
            default -> { }
        }
    }

    /** Asks anew what may be done with the record, since it or the rights have changed. */
    void judge() {
        E record = model.record();
        kit.background().task(KitText.of("task.load"), progress -> RecordRights.of(kit, record)).whileAlive(parent).then(found -> {
            if (record == model.record()) {
                model.allow(found);
            }
        }).start();
    }

    /** What no field can say. */
    private List<Diagnostic> ofWholeRecord() {
        return model.diagnostics().stream().filter(one -> one.attribute() == null || one.isError() && !model.isPlaced(one.attribute())).toList();
    }

    private void revealFirst() {
        model.diagnostics().stream().map(Diagnostic::attribute).filter(Objects::nonNull).findFirst().ifPresent(path -> {
            if (!model.reveal(path)) {
                pages.reveal(path);
            }
        });
    }

    /** What a person calls the record. */
    String name() {
        String name = description.titleOf(model.record(), kit.culture().language());
        return name.isBlank() ? kit.text("record.new", kit.kind(description)) : ShortText.of(name, LONGEST_NAME);
    }

    private void showFacts() {
        E record = model.record();
        kit.background().task(KitText.of("task.load"), progress -> HeadFacts.of(kit, description, record))
                .whileAlive(parent)
                .then(head::facts)
                .start();
    }

    private void showHead() {
        String kind = description.label(kit.culture().language());
        String state = model.record().isNew() ? kit.text("record.notstored") : "";
        head.show(name(), state.isEmpty() ? kind : kind + " · " + state, model.isDirty() || model.record().isNew(), isSaving(), model.isEditable());
        head.known(known());
        actions.refresh();
    }

    /** The record as it is remembered; {@code null} while it is not stored. */
    KnownRecord known() {
        E record = model.record();
        String icon = description.icon().isEmpty() ? "file-earmark" : description.icon();
        return record.isNew() ? null : new KnownRecord(new RecordRef(description.id(), record.getId()), name(), icon);
    }

    void step(int number) {
        actions.press(number);
    }

    void toggleFavourite() {
        head.toggleFavourite();
    }

    @Override
    public Kit kit() {
        return kit;
    }

    @Override
    public EditorModel<E> model() {
        return model;
    }

    @Override
    public Shell shell() {
        return parent.getShell();
    }

    @Override
    public <T> void work(Message name, Work<Outcome<T>> work, Consumer<T> then) {
        if (working || isSaving()) {
            return;
        }
        working(true);
        head.say(List.of());
        kit.background().task(name, work).whileAlive(parent).then(outcome -> {
            working(false);
            if (outcome.isDone()) {
                then.accept(outcome.value());
            } else {
                head.say(outcome.diagnostics());
            }
        }).failed(cause -> {
            working(false);
            kit.problems().show(cause);
        }).start();
    }

    private void working(boolean now) {
        working = now;
        if (!parent.isDisposed()) {
            actions.busy(now);
        }
    }

    @Override
    public void saveWith(Function<E, Outcome<E>> other) {
        saver = other;
    }

    boolean isSaving() {
        return running != null && !running.isDone();
    }

    @Override
    public void save(Consumer<E> then) {
        if (isSaving()) {
            return;
        }
        if (!model.check()) {
            revealFirst();
            return;
        }
        merges = 0;
        store(then, record -> saving.save(record, saver));
    }

    private void store(Consumer<E> then, Function<E, Saving.Result<E>> how) {
        model.beginSave();
        E record = model.record();
        boolean first = record.isNew();
        running = kit.background().task(KitText.of("task.save", name()), progress -> how.apply(record))
                .whileAlive(parent)
                .then(result -> saved(result, first, then))
                .failed(this::failed)
                .start();
        showHead();
    }

    private void saved(Saving.Result<E> result, boolean first, Consumer<E> then) {
        running = null;
        if (result.gone()) {
            model.endSave(result.outcome());
            meeting.gone(then);
        } else if (result.newer().isPresent() && merges++ < MERGES) {
            model.endSave(result.outcome());
            meeting.met(result.newer().get(), then);
        } else {
            model.endSave(result.outcome());
            if (result.outcome().isDone()) {
                then.accept(model.record());
                if (first && !model.isDirty() && PageDefinition.pages(kit, description).stream().anyMatch(PageDefinition::storedOnly)) {
                    firstStored.accept(model.record());
                }
            } else {
                revealFirst();
            }
        }
        showHead();
    }

    /** What the meeting with another's changes asks of this editor. */
    private final class Again implements Meeting.Editor<E> {
        @Override
        public Composite owner() {
            return parent;
        }

        @Override
        public void running(Running task) {
            running = task;
            showHead();
        }

        @Override
        public void save(Consumer<E> then) {
            if (model.check()) {
                store(then, record -> Meeting.merged(kit, () -> saving.save(record, saver)));
            } else {
                revealFirst();
            }
        }

        @Override
        public void failed(Throwable cause) {
            EditorPanel.this.failed(cause);
        }
    }

    private void failed(Throwable cause) {
        running = null;
        model.endSave(Outcome.refused(cause instanceof PersistenceFailure failure ? failure.message() : KitText.of("save.failed")));
        showHead();
        if (!(cause instanceof PersistenceFailure)) {
            kit.problems().show(KitText.of("save.failed"), cause);
        }
    }

    /** @throws IllegalStateException when it could not be saved, so that nobody closes the editor */
    void saveAndWait() {
        if (model.isDirty() || model.record().isNew()) {
            save(stored -> { });
        }
        while (running != null && !running.isDone()) {
            kit.background().await(running);    // a save may be followed by putting together and another save
        }
        if (model.isDirty()) {
            throw new IllegalStateException("The record was not saved; the editor stays open");
        }
    }

    @Override
    public void reload() {
        E record = model.record();
        if (record.isNew() || isSaving()) {
            return;
        }
        kit.background().task(KitText.of("task.load"), progress -> saving.load(record.getId()))
                .whileAlive(parent)
                .then(found -> found.ifPresentOrElse(this::reloaded, () -> meeting.gone(stored -> { })))
                .start();
    }

    private void reloaded(E found) {
        if (model.isDirty()) {
            model.rebase(found);
        } else {
            model.load(found);
        }
    }

    /** Somebody else has stored the record: shown at once when nothing was typed, else at the next save. */
    void changedElsewhere() {
        if (!model.isDirty()) {
            reload();
        }
    }

    void focus() {
        pages.focus();
    }

    void dispose() {
        journal.close();
        pages.dispose();
    }
}
