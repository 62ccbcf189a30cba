package org.peyvand.base.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Looks words up in the resource bundles beside a class; never falls back to the language of the machine. */
final class Words {

    private static final Control PROPERTIES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {
    }

    static Optional<String> find(Class<?> owner, String bundle, String key, Locale language) {
        try {
            ResourceBundle words = ResourceBundle.getBundle(owner.getPackageName() + '.' + bundle, language, loader(owner), PROPERTIES);
            return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
        } catch (MissingResourceException noBundle) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader(Class<?> owner) {
        ClassLoader loader = owner.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
