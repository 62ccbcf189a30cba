package org.peyvand.core;

import java.util.List;

/** Who changed what in a record, when, from what to what. Within the rights of whoever asks: hidden fields are not told. */
public interface History {

    /**
     * The changes of one record, the last one first. Empty for a record that may not be read, or that never was.
     *
     * @param offset changes to skip, from 0
     * @param limit most changes, at least 1
     */
    List<RecordChange> of(RecordRef record, int offset, int limit);
}
