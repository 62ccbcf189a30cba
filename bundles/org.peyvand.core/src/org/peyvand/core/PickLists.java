package org.peyvand.core;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The pick lists of all modules. They are contributed to the extension point {@code org.peyvand.core.picklists}; the administrator adds,
 * renames, recolours, reorders and retires values by {@code PickValue} records with the same list and code.
 */
public interface PickLists {

    /** All lists. */
    Collection<PickList> all();

    /** The list with this identifier. */
    Optional<PickList> byId(String id);

    /** What people call a code; the code itself when it is on no list, an empty string for {@code null}. Retired values have their label. */
    String label(String list, String code, Locale language);

    /** The code somebody means: text is a code or a label in any language; letter case and kinds of letters play no part. */
    Optional<String> code(String list, String text);
}
