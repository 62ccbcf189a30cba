package org.peyvand.exchange.internal.target;

import java.util.List;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * A record that a row makes or finds.
 *
 * @param name    name; {@link #MAIN} for the main record
 * @param entity  its description
 * @param after   whether it refers to the main record
 * @param create  whether it may be made
 * @param near    whether a name that is like a known one is taken for a slip and not for a new record
 * @param through name of the later part that links it to the main record; empty for none
 * @param keys    keys by which it is found, best first; each a list of attribute names
 */
public record Part(String name, EntityDescription entity, boolean after, boolean create, boolean near, String through, List<List<String>> keys) {
    /** Name of the main record. */
    public static final String MAIN = "main";

    /** Whether this is the main record. */
    public boolean isMain() {
        return name.equals(MAIN);
    }
}
