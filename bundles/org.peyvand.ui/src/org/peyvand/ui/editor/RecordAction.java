package org.peyvand.ui.editor;

import org.peyvand.persistence.model.DomainEntity;

/**
 * A next step for a record, contributed to {@code org.peyvand.ui.actions} and shown as a button under the head of its editor; the first
 * that is offered is the main one. Made by its public constructor without arguments. UI thread only.
 *
 * @param <E> the entity
 */
public interface RecordAction<E extends DomainEntity> {

    /** Whether the step makes sense for the record as it stands. Asked after every load and save; cheap. */
    boolean offered(E record);

    /** Goes on; services are called by {@link PageContext#work}. */
    void run(PageContext<E> context);
}
