/** Unsaved edits that survive a crash: written to the data folder while one types, offered again when the record is opened. */
package org.peyvand.ui.internal.draft;
