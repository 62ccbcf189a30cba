package org.peyvand.ui.editor;

import org.peyvand.persistence.model.DomainEntity;

/**
 * What a page edits beside the attributes of its record, such as the lines of a document: as a text, so that drafts keep it too. Told to
 * {@link EditorModel#keep}. {@link KeptRows} does it for rows of another entity.
 */
public interface Kept {
    /** A name that no attribute of the record has. */
    String name();

    /** What people call it. */
    String label();

    /** Whether it differs from what was loaded. UI thread. */
    boolean isEdited();

    /** As it was loaded. UI thread. */
    String loaded();

    /** As it is typed now; the same contents give the same text. UI thread. */
    String typed();

    /** As it is stored now. Not on the UI thread. */
    String stored(DomainEntity record);

    /**
     * Reads a text. Not on the UI thread.
     *
     * @return what {@link #show} takes
     * @throws IllegalArgumentException when the text cannot be read any more
     */
    Object read(DomainEntity record, String text);

    /** Puts into the page, as unsaved, what {@link #read} has given. UI thread. */
    void show(Object read);

    /** What is stored now counts as loaded: what differs from it is typed. UI thread. */
    void rebase(String stored);

    /** Identifier of the entity of its parts. */
    String entity();

    /** What people call a value of a part. */
    String label(String value);

    /** A value of a part in words; empty when it cannot be read any more. Not on the UI thread. */
    String words(String value, String text);

    /** A text in few words, such as "3 lines". */
    String words(String text);
}
