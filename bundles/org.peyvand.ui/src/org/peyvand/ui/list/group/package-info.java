/** Lists grouped by one or two columns, with counts and sums of each group from the database. */
package org.peyvand.ui.list.group;
