package org.peyvand.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.model.DomainEntity;

/**
 * A page of the record editor, contributed to {@code org.peyvand.ui.pages}, or a pane under a list ({@code org.peyvand.ui.panes}).
 * Made by its public constructor without arguments when it is first shown. Holds no business rule. UI thread only:
 * what is slow goes through {@code context.kit().background()}.
 *
 * @param <E> the entity
 */
public interface EntityPage<E extends DomainEntity> {
    /** Makes the controls. The parent has a grid layout of one column without margins. */
    void create(Composite parent, PageContext<E> context);

    /** The record was loaded, saved or changed by somebody else. Called once after {@link #create}, then each time. */
    default void show(E record) {
    }

    /** Puts the cursor where work begins. */
    default void focus() {
    }

    /** The editor was closed; controls are disposed of already. */
    default void dispose() {
    }
}
