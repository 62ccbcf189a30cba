package org.peyvand.ui.editor;

import java.time.Instant;
import java.util.UUID;

/**
 * What an earlier run has left unsaved in one editor.
 *
 * @param entity id of the entity
 * @param record id of the record; of the draft itself when the record was never stored
 * @param isNew whether the record was never stored
 * @param icon of the entity
 * @param title what people call the record
 * @param about kind of the record, and what was typed into
 * @param at when it was last typed in
 * @param gone whether the record, or its kind, is there no more: it can only be discarded
 */
public record UnsavedEdit(String entity, UUID record, boolean isNew, String icon, String title, String about, Instant at, boolean gone) {
}
