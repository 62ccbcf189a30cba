package org.peyvand.ui.list.group;

import java.util.Map;
import org.peyvand.persistence.Criterion;

/**
 * A group of records.
 *
 * @param level 0 for the outer groups
 * @param key tells it from its sisters
 * @param title what people call it
 * @param count how many records it has
 * @param sums sums of columns in words, by the name of the attribute
 * @param criterion which records it has, beside those of the list
 * @param leaf whether there are records in it and no further groups
 * @param open whether what is in it is shown
 */
public record GroupRow(int level, String key, String title, long count, Map<String, String> sums, Criterion criterion,
        boolean leaf, boolean open) {

    /** Opened or closed. */
    public GroupRow toggled() {
        return new GroupRow(level, key, title, count, sums, criterion, leaf, !open);
    }
}
