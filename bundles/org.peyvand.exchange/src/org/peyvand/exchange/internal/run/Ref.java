package org.peyvand.exchange.internal.run;

import org.peyvand.persistence.meta.EntityDescription;

/**
 * A reference as it stands in a file.
 *
 * @param entity what it leads to
 * @param via    attribute by which it is found; empty for any key or the name
 * @param text   the cell
 * @param column header of the column
 * @param path   path it is mapped to
 */
record Ref(EntityDescription entity, String via, String text, String column, String path) {
}
