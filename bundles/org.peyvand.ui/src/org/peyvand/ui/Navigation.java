package org.peyvand.ui;

import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;

/** Opens lists, records and other parts in the main area. UI thread only; data are loaded in the background. */
public interface Navigation {
    /** Element id of the stack of the main area. */
    String MAIN_STACK = "org.peyvand.ui.stack.main";

    /** Opens a record in the editor, or brings its editor to the front. */
    void open(RecordRef record);

    /** Opens a record behind what is in front, which keeps the focus. */
    void openAside(RecordRef record);

    /** Opens an editor on a new record with the usual defaults. */
    void create(String entity);

    /** Opens an editor on a prepared record that is not stored yet, for instance an opportunity of an account. */
    void create(DomainEntity prepared);

    /** Opens a list of the navigator by its id, or brings it to the front. */
    void openList(String listId);

    /** Opens a part by the id of its descriptor, or brings it to the front. */
    void openPart(String descriptorId);
}
