package org.peyvand.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.KitText;
import org.peyvand.ui.rights.RecordRights;

/**
 * The record that an editor shows: what was edited, what is wrong, undo. Knows no window; used by one thread.
 * What was typed is never lost: a refused save leaves all of it, and {@link #rebase} puts it onto a newer record.
 *
 * @param <E> the entity
 */
public final class EditorModel<E extends DomainEntity> {
    /** What has changed. */
    public enum Change {
        /** Another record or another state of it. */
        LOADED,
        /** One attribute; the path is given. */
        EDITED,
        /** Whether there is something to save. */
        DIRTY,
        /** What is wrong. */
        DIAGNOSTICS
    }

    /** Called after each change. */
    @FunctionalInterface
    public interface Listener {
        /** @param path the attribute of {@link Change#EDITED}, else {@code null} */
        void changed(Change change, String path);
    }

    /**
     * A step of editing.
     *
     * @param before the value there was
     * @param after the value there is now
     */
    public record Edit(AttributeDescription attribute, Object before, Object after) {
    }

    private final EntityDescription description;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final Map<String, Message> problems = new LinkedHashMap<>();
    private List<Diagnostic> refusals = List.of();
    private E record;
    private boolean touched;
    private final Map<String, BooleanSupplier> places = new LinkedHashMap<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private boolean editable = true;
    private RecordRights rights;
    private boolean checked;
    private int savedUpTo;

    /** A model of a record; it may be new. */
    public EditorModel(EntityDescription description, E record) {
        this.description = description;
        this.record = Objects.requireNonNull(record);
        this.rights = RecordRights.full(record);
    }

    /** What people are told about the entity. */
    public EntityDescription description() {
        return description;
    }

    /** The record as edited so far. Pages read it; they change it through {@link #set}. */
    public E record() {
        return record;
    }

    /** Listens to changes; the result stops it. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The value at a path; {@code null} when there is none. */
    public Object get(String path) {
        return description.attribute(path).map(attribute -> attribute.get(record)).orElse(null);
    }

    /** Changes an attribute. Typing on in the same attribute is one step of undo. */
    public void set(String path, Object value) {
        AttributeDescription attribute = description.attribute(path).orElseThrow(() -> new IllegalArgumentException(path));
        Object before = attribute.get(record);
        if (Objects.equals(before, value)) {
            return;
        }
        checked = false;
        attribute.set(record, value);
        Edit last = done.peekLast();
        boolean same = last != null && last.attribute().name().equals(path) && done.size() > savedUpTo;
        if (same) {
            done.removeLast();
        }
        Object origin = same ? last.before() : before;
        if (!same || !Objects.equals(origin, value)) {
            done.addLast(new Edit(attribute, origin, value));
        }
        undone.clear();
        refusals = refusals.stream().filter(diagnostic -> !path.equals(diagnostic.attribute())).toList();
        tell(Change.EDITED, path);
        tell(Change.DIAGNOSTICS, null);
        tell(Change.DIRTY, null);
    }

    /** Says that a page holds something else to save, such as lines of a document. */
    public void touch() {
        touched = true;
        tell(Change.DIRTY, null);
    }

    /** A page edits something beside the attributes: drafts keep it from now on. The page says {@link #touch} after each change. */
    public void keep(Kept one) {
        kept.put(one.name(), one);
    }

    /** What pages edit beside the attributes. */
    public List<Kept> kept() {
        return List.copyOf(kept.values());
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return touched || !done.isEmpty() || !problems.isEmpty();
    }

    /** Whether the person may change the record; not so for issued documents, and where the rights do not reach. */
    public boolean isEditable() {
        return editable && rights.isChangeable();
    }

    /** Whether the person may change the value of an attribute. */
    public boolean isEditable(String path) {
        return editable && rights.field(path) == FieldRight.EDIT;
    }

    /** What the person may do with the record; everything until somebody has said otherwise. */
    public RecordRights rights() {
        return rights;
    }

    /** Says what the person may do with the record; forms follow. */
    public void allow(RecordRights other) {
        if (!rights.equals(other)) {
            rights = other;
            tell(Change.LOADED, null);
        }
    }

    /** Allows or forbids changes; forms follow. */
    public void setEditable(boolean wanted) {
        if (editable != wanted) {
            editable = wanted;
            tell(Change.LOADED, null);
        }
    }

    /** Says that what was typed is not a value; {@code null} says that it is one now. Such an attribute cannot be saved. */
    public void problem(String path, Message message) {
        checked &= message == null;
        Message before = message == null ? problems.remove(path) : problems.put(path, message);
        if (!Objects.equals(before, message)) {
            tell(Change.DIAGNOSTICS, null);
            tell(Change.DIRTY, null);
        }
    }

    /**
     * Says that a form shows an attribute and what is wrong with it.
     *
     * @param reveal puts the cursor there; false when that is not possible now
     * @return takes it back
     */
    public Runnable place(String path, BooleanSupplier reveal) {
        places.put(path, reveal);
        return () -> places.remove(path, reveal);
    }

    /** Whether some form shows this attribute. */
    public boolean isPlaced(String path) {
        return places.containsKey(path);
    }

    /** Puts the cursor to an attribute; false when no form that is seen has it. */
    public boolean reveal(String path) {
        BooleanSupplier place = places.get(path);
        return place != null && place.getAsBoolean();
    }

    /** Whether {@link #check} has looked at the record as it is now; else what is half typed need not be called wrong yet. */
    public boolean isChecked() {
        return checked;
    }

    /** What is wrong: what cannot be read, then what was refused. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        problems.forEach((path, message) -> all.add(Diagnostic.error(path, message)));
        all.addAll(refusals);
        return all;
    }

    /** The cursor has left an attribute: when it is needed and empty that is said now, and not only at the next save. */
    public void left(String path) {
        description.attribute(path).filter(this::isMissing).filter(attribute -> editable && refusals.stream().noneMatch(one -> path.equals(one.attribute()))).ifPresent(attribute -> {
            List<Diagnostic> more = new ArrayList<>(refusals);
            more.add(missing(attribute));
            refusals = List.copyOf(more);
            tell(Change.DIAGNOSTICS, null);
        });
    }

    private boolean isMissing(AttributeDescription attribute) {
        return attribute.required() && !attribute.readOnly() && rights.field(attribute.name()) == FieldRight.EDIT && !problems.containsKey(attribute.name()) && isEmpty(attribute.get(record));
    }

    private static Diagnostic missing(AttributeDescription attribute) {
        return Diagnostic.error(attribute.name(), KitText.of("form.required"));
    }

    /** Looks for missing and unreadable values before a save; true when there are none. */
    public boolean check() {
        List<Diagnostic> missing = description.attributes().stream().filter(this::isMissing).map(EditorModel::missing).toList();
        refusals = missing;
        checked = true;
        tell(Change.DIAGNOSTICS, null);
        return missing.isEmpty() && problems.isEmpty();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof CharSequence text && text.toString().isBlank();
    }

    /** A save of the record as it is now begins. What is typed from here on stays unsaved. */
    public void beginSave() {
        savedUpTo = done.size();
    }

    /** The save has ended. When refused, everything typed is still there. */
    public void endSave(Outcome<E> outcome) {
        if (!outcome.isDone()) {
            savedUpTo = 0;
            refusals = outcome.diagnostics();
            tell(Change.DIAGNOSTICS, null);
            return;
        }
        List<Edit> later = new ArrayList<>(done).subList(Math.min(savedUpTo, done.size()), done.size());
        touched = false;
        refusals = outcome.diagnostics();
        load(outcome.value(), List.copyOf(later));
    }

    /** Shows another state of the record, or another record; what was typed is dropped. */
    public void load(E newer) {
        touched = false;
        problems.clear();
        refusals = List.of();
        load(newer, List.of());
    }

    /** Shows a newer state of the record with everything typed put onto it, after somebody else has changed it. */
    public void rebase(E newer) {
        refusals = List.of();
        load(newer, List.copyOf(done));
    }

    /**
     * Shows a newer state of the record with these values typed into it.
     *
     * @param standing by path
     */
    public void rebase(E newer, Map<String, Object> standing) {
        refusals = List.of();
        load(newer, standing.entrySet().stream().flatMap(value -> description.attribute(value.getKey())
            .filter(attribute -> !Objects.equals(attribute.get(newer), value.getValue())).map(attribute -> new Edit(attribute, null, value.getValue())).stream()).toList());
    }

    private void load(E newer, List<Edit> again) {
        record = newer;
        savedUpTo = 0;
        done.clear();
        undone.clear();
        for (Edit edit : again) {
            done.addLast(new Edit(edit.attribute(), edit.attribute().get(record), edit.after()));
            edit.attribute().set(record, edit.after());
        }
        tell(Change.LOADED, null);
        tell(Change.DIAGNOSTICS, null);
        tell(Change.DIRTY, null);
    }

    /** Takes back everything that was typed since the last save. */
    public void revert() {
        while (!done.isEmpty()) {
            Edit edit = done.removeLast();
            edit.attribute().set(record, edit.before());
        }
        problems.clear();
        undone.clear();
        touched = false;
        refusals = List.of();
        tell(Change.LOADED, null);
        tell(Change.DIAGNOSTICS, null);
        tell(Change.DIRTY, null);
    }

    /** What differs from the stored record, each attribute once. */
    public List<Edit> edits() {
        Map<String, Edit> all = new LinkedHashMap<>();
        done.forEach(edit -> all.merge(edit.attribute().name(), edit, (first, last) -> new Edit(last.attribute(), first.before(), last.after())));
        return all.values().stream().filter(edit -> !Objects.equals(edit.before(), edit.after())).toList();
    }

    /** Whether {@link #undo} would do something. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** The step that {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peekLast());
    }

    /** The step that {@link #redo} would do again. */
    public Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peekLast());
    }

    /** Takes back the last step. */
    public void undo() {
        Edit edit = done.pollLast();
        if (edit != null) {
            undone.addLast(edit);
            apply(edit.attribute(), edit.before());
        }
    }

    /** Does again what was taken back last. */
    public void redo() {
        Edit edit = undone.pollLast();
        if (edit != null) {
            done.addLast(edit);
            apply(edit.attribute(), edit.after());
        }
    }

    private void apply(AttributeDescription attribute, Object value) {
        attribute.set(record, value);
        problems.remove(attribute.name());
        tell(Change.EDITED, attribute.name());
        tell(Change.DIAGNOSTICS, null);
        tell(Change.DIRTY, null);
    }

    private void tell(Change change, String path) {
        listeners.forEach(listener -> listener.changed(change, path));
    }
}
