/** What was changed in a record, by whom and when, as a page of every editor. */
package org.peyvand.ui.internal.changes;
