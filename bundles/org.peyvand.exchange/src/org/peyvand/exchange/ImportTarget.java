package org.peyvand.exchange;

import java.util.List;
import java.util.Locale;

/** Something that rows of a table can become. */
public interface ImportTarget {

    /** Such as {@code core.account}; where there is one for each entity, the id of the entity. */
    String id();

    /** Id of the main entity. */
    String entity();

    /** Plural name for a person. */
    String label(Locale language);

    /** What a column can be mapped to, in the order of a form. */
    List<String> paths();

    /** Name of a path for a person. */
    String label(String path, Locale language);
}
