/** Sums of columns, one for each currency, computed by the database. */
package org.peyvand.ui.list.total;
