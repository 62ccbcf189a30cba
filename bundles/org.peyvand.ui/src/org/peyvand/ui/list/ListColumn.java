package org.peyvand.ui.list;

import org.peyvand.persistence.meta.AttributeDescription;

/**
 * A column of a list.
 *
 * @param id stable id: the path, or the id of the contribution
 * @param label its header
 * @param attribute where the value comes from; {@code null} when {@code text} makes it
 * @param text makes the text when there is no attribute
 * @param width in points
 * @param order smaller comes first
 * @param visible whether it is shown at first
 */
public record ListColumn(String id, String label, AttributeDescription attribute, CellText text, int width, int order, boolean visible) {

    /** Whether its values stand at the trailing edge, as numbers do. */
    public boolean trailing() {
        return attribute != null && switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> true;
            default -> false;
        };
    }
}
