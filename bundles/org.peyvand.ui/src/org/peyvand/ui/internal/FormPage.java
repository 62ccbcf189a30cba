package org.peyvand.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Form;

/**
 * The form that every entity has, made from its description.
 *
 * @param <E> the entity
 */
final class FormPage<E extends DomainEntity> implements EntityPage<E> {
    private Form form;

    @Override
    public void create(Composite parent, PageContext<E> context) {
        form = context.form(parent).all().build();
    }

    @Override
    public void focus() {
        form.focus();
    }

    /** Puts the cursor into a field, when there is one. */
    boolean focus(String path) {
        return form.focus(path);
    }
}
