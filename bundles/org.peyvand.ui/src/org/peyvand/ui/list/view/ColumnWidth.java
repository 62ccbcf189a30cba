package org.peyvand.ui.list.view;

/**
 * A column that is shown.
 *
 * @param id of the column
 * @param width in points; 0 for the usual one
 */
public record ColumnWidth(String id, int width) {
}
