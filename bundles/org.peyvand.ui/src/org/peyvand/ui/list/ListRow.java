package org.peyvand.ui.list;

import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.group.GroupRow;

/**
 * A row of a list with the texts of its cells, made off the UI thread so that painting is nothing but painting.
 *
 * @param record the record; {@code null} for a group
 * @param texts one for each column, empty for hidden ones
 * @param tone how a colour rule marks it; {@code null} for none
 * @param group the group that begins here; {@code null} for a record
 */
record ListRow(DomainEntity record, String[] texts, Tone tone, GroupRow group) {

    /** An ordinary row. */
    ListRow(DomainEntity record, String[] texts) {
        this(record, texts, null, null);
    }
}
