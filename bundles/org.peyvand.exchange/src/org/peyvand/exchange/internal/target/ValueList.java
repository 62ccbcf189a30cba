package org.peyvand.exchange.internal.target;

import java.util.List;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * Small records that belong to the main record, one for each column with a value.
 *
 * @param name       columns lead to it by this name
 * @param entity     their description
 * @param owner      attribute that takes the main record
 * @param value      attribute that takes the cell
 * @param title      attribute that takes the header; empty for none
 * @param promotions paths of the main record that take a value when they are empty
 */
public record ValueList(String name, EntityDescription entity, String owner, String value, String title, List<Promotion> promotions) {

    /**
     * A path that takes a value of the list.
     *
     * @param path  path of the main record
     * @param words the header or kind must contain one of them; an empty one is always contained
     */
    public record Promotion(String path, List<String> words) {

        /** The place of the first word that a title contains; -1 when the value may not go there. */
        public int rank(String title) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word.isEmpty() ? !title.contains("fax") && !title.contains("pager") : title.contains(word)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
