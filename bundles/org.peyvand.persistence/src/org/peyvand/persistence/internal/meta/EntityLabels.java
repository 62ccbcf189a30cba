package org.peyvand.persistence.internal.meta;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.Labels;

/** Labels of one entity and of what it inherits: the nearest class up the hierarchy whose package has the key wins. */
record EntityLabels(Class<?> type) {

    String entity(Locale language) {
        return Labels.find(type, prefix(type), language).orElse(type.getSimpleName());
    }

    String plural(Locale language) {
        return Labels.find(type, prefix(type) + ".plural", language).orElseGet(() -> entity(language));
    }

    /**
     * The label of an attribute or section.
     *
     * @param top the class that declares it; the search ends there or at the last class that has the key
     */
    String member(Class<?> top, String key, Locale language) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            Optional<String> label = Labels.find(c, prefix(c) + '.' + key, language);
            if (label.isPresent()) {
                return label.get();
            }
        }
        return prefix(top) + '.' + key;
    }

    private static String prefix(Class<?> c) {
        String name = c.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
