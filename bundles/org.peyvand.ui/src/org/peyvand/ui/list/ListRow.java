package org.peyvand.ui.list;

import org.peyvand.persistence.model.DomainEntity;

/**
 * A record of a list with the texts of its cells, made off the UI thread so that painting is nothing but painting.
 *
 * @param record the record
 * @param texts one for each column, empty for hidden ones
 */
record ListRow(DomainEntity record, String[] texts) {
}
