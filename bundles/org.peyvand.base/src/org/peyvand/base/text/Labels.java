package org.peyvand.base.text;

import java.util.Locale;
import java.util.Optional;

/** Short names shown to people: of enum constants, entities, attributes, columns; from the bundle {@code labels} of the owner's package. */
public final class Labels {

    private Labels() {
    }

    /** Label of an enum constant, key {@code SimpleName.CONSTANT} in the enum's package; the constant's name when there is none. */
    public static String of(Enum<?> constant, Locale language) {
        Class<?> type = constant.getDeclaringClass();
        return find(type, type.getSimpleName() + '.' + constant.name(), language).orElse(constant.name());
    }

    /** Label with this key in the package of {@code owner}; the key itself when there is none. */
    public static String of(Class<?> owner, String key, Locale language) {
        return find(owner, key, language).orElse(key);
    }

    /** A label as it is written in the middle of a sentence: in English without the large letter with which labels begin, unless it is an abbreviation. */
    public static String within(String label, Locale language) {
        boolean large = label.length() > 1 && Character.isUpperCase(label.charAt(0)) && !Character.isUpperCase(label.charAt(1));
        return large && language.getLanguage().equals("en") ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** Label with this key in the package of {@code owner}, if it has one. */
    public static Optional<String> find(Class<?> owner, String key, Locale language) {
        return Words.find(owner, "labels", key, language);
    }
}
