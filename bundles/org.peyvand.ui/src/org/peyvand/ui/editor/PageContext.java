package org.peyvand.ui.editor;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
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

    /** Loads the record anew; what was typed stays when there is something unsaved. */
    void reload();
}
