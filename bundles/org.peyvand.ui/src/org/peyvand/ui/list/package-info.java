/** Lists of records: paged in the background, a million rows, from the description of an entity and contributed columns. */
package org.peyvand.ui.list;
