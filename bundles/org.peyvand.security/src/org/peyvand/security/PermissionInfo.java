package org.peyvand.security;

import java.util.Locale;
import java.util.Set;
import org.peyvand.persistence.access.Permission;

/**
 * A permission as a module contributes it.
 *
 * @param labels what people call it, English and Persian
 * @param descriptions what it is good for, English and Persian; may be empty
 * @param order smaller comes first
 * @param standard codes of the standard roles that begin with it
 */
public record PermissionInfo(Permission permission, Words labels, Words descriptions, int order, Set<String> standard) {
    /** Takes a copy. */
    public PermissionInfo {
        standard = Set.copyOf(standard);
    }

    /** The same in two languages. */
    public record Words(String english, String persian) {
        /** In a language. */
        public String in(Locale language) {
            return "fa".equals(language.getLanguage()) ? persian : english;
        }
    }
}
