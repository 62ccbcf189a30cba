/** Filters of lists: conditions that speak in plain words, are stored as text, and turn into criteria when records are read. */
package org.peyvand.ui.list.filter;
