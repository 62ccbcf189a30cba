package org.peyvand.ui.editor;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Work;
import org.peyvand.ui.form.FormBuilder;
import org.peyvand.ui.list.EntityTable;
import org.peyvand.ui.list.ListSpec;

/**
 * What an editor gives its pages.
 *
 * @param <E> the entity
 */
public interface PageContext<E extends DomainEntity> {
    /** Services, icons, colours, background work. */
    Kit kit();

    /** The record as edited so far, what is wrong with it, undo. */
    EditorModel<E> model();

    /** The record; short for {@code model().record()}. */
    default E record() {
        return model().record();
    }

    /** A form bound to the record. */
    default FormBuilder form(Composite parent) {
        return new FormBuilder(parent, kit(), model());
    }

    /** A list of other records, for instance the contacts of an account. */
    default EntityTable list(Composite parent, String entity, Criterion criterion) {
        return new EntityTable(parent, kit(), ListSpec.of(kit(), entity).where(criterion));
    }

    /**
     * Replaces the way the record is stored, for instance a document together with its lines. Called off the UI thread.
     * By default {@code Records.save} stores it.
     */
    void saveWith(Function<E, Outcome<E>> saver);

    /** Saves as the person would by Ctrl+S; then, when it was stored, goes on with the stored record on the UI thread. */
    void save(Consumer<E> then);

    /** Goes on with the stored record: at once when nothing is unsaved, else after saving as Ctrl+S does. */
    default void stored(Consumer<E> next) {
        if (model().isDirty() || record().isNew()) {
            save(next);
        } else {
            next.accept(record());
        }
    }

    /**
     * Calls a service in the background, with the next steps resting meanwhile; then goes on with its value on the UI thread, or says
     * over the page what was refused. Nothing happens while another one is running.
     */
    <T> void work(Message name, Work<Outcome<T>> work, Consumer<T> then);

    /** The window, for dialogs. */
    Shell shell();

    /** Loads the record anew; what was typed stays when there is something unsaved. */
    void reload();
}
