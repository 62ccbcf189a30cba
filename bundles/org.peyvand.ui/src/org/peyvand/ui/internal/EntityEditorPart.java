package org.peyvand.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Favouring;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Saveable;
import org.peyvand.ui.Stepping;
import org.peyvand.ui.Tone;
import org.peyvand.ui.Undoing;
import org.peyvand.ui.editor.Saving;
import org.peyvand.ui.history.Remembered;
import org.peyvand.ui.history.Whereabouts;
import org.peyvand.ui.list.EmptyState;
import org.peyvand.ui.rights.RecordRights;

/** The editor of one record as a part. */
public final class EntityEditorPart implements Saveable, Refreshing, Undoing, Favouring, Stepping {
    /** Key of the part's stored state: id of the entity. */
    static final String ENTITY = "entity";
    /** Key of the part's stored state: id of the record; absent while it is not stored. */
    static final String RECORD = "record";
    /** Key of the part's transient data: a prepared record that is not stored yet. */
    static final String PREPARED = "org.peyvand.ui.prepared";

    @Inject
    private Kit kit;
    @Inject
    private MPart part;
    private Composite parent;
    private EditorPanel<DomainEntity> panel;

    @PostConstruct
    void create(Composite composite, IEclipseContext context) {
        parent = composite;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        kit = kit.over(context);
        context.set(Kit.class, kit);
        kit.whenPermittedOtherwise(parent, this::permittedOtherwise);
        load();
    }

    /** Roles have changed: other fields and steps may be shown; what is typed stays, and is judged when it is saved. */
    private void permittedOtherwise() {
        if (panel != null && (panel.model().isDirty() || panel.model().record().isNew())) {
            panel.judge();
        } else {
            load();
        }
    }

    /** @param rights what may be done with the record */
    private record Loaded(DomainEntity record, RecordRights rights) {
    }

    private void load() {
        String entity = part.getPersistedState().get(ENTITY);
        String id = part.getPersistedState().get(RECORD);
        Object prepared = part.getTransientData().remove(PREPARED);
        java.util.Optional<EntityDescription> description = kit.descriptions().byId(entity == null ? "" : entity);
        if (description.isEmpty()) {
            say("puzzle", "record.unknown", null);
        } else if (prepared instanceof DomainEntity record) {
            task(() -> java.util.Optional.of(saving(description.get()).warm(record)));
        } else if (id == null) {
            task(() -> java.util.Optional.of(saving(description.get()).warm(kit.records().create(description.get().type()))));
        } else {
            task(() -> saving(description.get()).load(UUID.fromString(id)));
        }
    }

    private Saving<DomainEntity> saving(EntityDescription description) {
        return new Saving<>(kit.records(), description);
    }

    private void task(java.util.function.Supplier<java.util.Optional<DomainEntity>> work) {
        kit.background().task(KitText.of("task.load"), progress -> work.get().map(record -> new Loaded(record, RecordRights.of(kit, record))))
                .whileAlive(parent)
                .then(found -> found.ifPresentOrElse(this::show, this::gone))
                .failed(this::failed)
                .start();
    }

    private void gone() {
        kit.service(Remembered.class).forget(new RecordRef(part.getPersistedState().get(ENTITY), UUID.fromString(part.getPersistedState().get(RECORD))));
        say("question-circle", "record.gone", null);
    }

    private void failed(Throwable cause) {
        clear();
        String sentence = cause instanceof PersistenceFailure failure ? kit.text(failure.message()) : kit.text("record.failed");
        EmptyState state = state();
        state.show("exclamation-triangle", Tone.WARNING, sentence, "", kit.text("list.again"), this::load);
        parent.layout(true, true);
    }

    private void say(String icon, String key, Runnable run) {
        clear();
        state().show(icon, Tone.MUTED, kit.text(key), kit.text(key + ".hint"), null, run);
        parent.layout(true, true);
    }

    private EmptyState state() {
        EmptyState state = new EmptyState(parent, kit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(state.control());
        return state;
    }

    private void clear() {
        for (var child : parent.getChildren()) {
            child.dispose();
        }
    }

    private void show(Loaded loaded) {
        DomainEntity record = loaded.record();
        if (panel != null) {
            panel.dispose();
            panel = null;
        }
        if (record.isNew() && !loaded.rights().isChangeable()) {
            say("lock", "record.maynot", null);
            return;
        }
        clear();
        EntityDescription exact = kit.descriptions().of(record.getClass());
        part.getPersistedState().put(ENTITY, exact.id());
        PartIcon.set(part, kit, exact.icon().isEmpty() ? "file-earmark" : exact.icon());
        panel = new EditorPanel<>(page(), kit, exact, record, loaded.rights(), this::changed, stored -> parent.getDisplay().asyncExec(() -> reopen(stored)));
        parent.layout(true, true);
        panel.focus();
    }

    /** Goes with its panel, so that nothing that was still to come for that reaches the next one. */
    private Composite page() {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        return page;
    }

    private void reopen(DomainEntity stored) {
        if (parent.isDisposed()) {
            return;
        }
        if (kit.permitted().isFull()) {
            show(new Loaded(stored, RecordRights.full(stored)));
        } else {
            task(() -> java.util.Optional.of(stored));
        }
    }

    private void changed() {
        if (panel == null) {
            return; // a page has locked the record while the panel is being made, which tells again when it is ready
        }
        DomainEntity record = panel.model().record();
        part.setDirty(panel.model().isDirty());
        part.setLabel(panel.name());
        if (!record.isNew()) {
            part.getPersistedState().put(RECORD, record.getId().toString());
            if (!panel.model().isDirty()) {
                kit.service(Remembered.class).seen().put(panel.known());
            }
            if (kit.service(EPartService.class).getActivePart() == part && kit.service(Whereabouts.class) instanceof PartTrail trail) {
                trail.arrived(part);
            }
        }
    }

    @Focus
    void focus() {
        if (PartFocus.isIn(part.getWidget())) {
            return;
        }
        if (panel == null) {
            parent.setFocus();
        } else {
            panel.focus();
        }
    }

    @Override
    public void save() {
        if (panel != null) {
            panel.save(stored -> { });
        }
    }

    /** Called by the workbench before closing: returns when the save has ended; the window goes on painting meanwhile. */
    @Persist
    void saveAndWait() {
        if (panel != null) {
            panel.saveAndWait();
        }
    }

    @Override
    public void refresh() {
        if (panel != null) {
            panel.reload();
        }
    }

    @Override
    public void toggleFavourite() {
        if (panel != null) {
            panel.toggleFavourite();
        }
    }

    @Override
    public void step(int number) {
        if (panel != null) {
            panel.step(number);
        }
    }

    @Override
    public void undo() {
        if (panel != null) {
            panel.model().undo();
        }
    }

    @Override
    public void redo() {
        if (panel != null) {
            panel.model().redo();
        }
    }

    /** Somebody else may have stored this record. */
    @Inject
    @Optional
    void committed(@UIEventTopic(EntityChange.TOPIC) Event event) {
        if (panel == null || panel.isSaving()) {
            return;
        }
        UUID mine = panel.model().record().getId();
        if (Commits.isAbout(event, change -> change.recordId().equals(mine))) {
            panel.changedElsewhere();
        }
    }

    @PreDestroy
    void dispose() {
        if (panel != null) {
            panel.dispose();
        }
    }
}
