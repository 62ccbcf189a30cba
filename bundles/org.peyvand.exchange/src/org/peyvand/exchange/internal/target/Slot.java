package org.peyvand.exchange.internal.target;

import java.util.Locale;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * Where a path leads.
 *
 * @param path      the path
 * @param part      the record; null for a list or an extra column
 * @param attribute its attribute; null for a list or an extra column
 * @param via       for a reference: attribute of its target by which it is found; empty for any key
 * @param inverted  whether yes means no
 */
public record Slot(String path, Part part, AttributeDescription attribute, String via, boolean inverted) {

    /** Name for a person. */
    public String label(Locale language) {
        if (attribute == null) {
            return path.startsWith("~") ? path.substring(1) : path;
        }
        String own = attribute.label(language);
        return part.isMain() ? own : part.entity().label(language) + " – " + own;
    }
}
