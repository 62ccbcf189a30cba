package org.peyvand.extensions.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * The localised texts of one bundle in any language. The registry itself translates {@code %key} while it parses, into the language of
 * the process only; so a text that came translated is looked up by its value, and the key that is found leads to the other language.
 */
final class Localisation {
    private final Bundle bundle;
    private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();

    Localisation(Bundle bundle) {
        this.bundle = bundle;
    }

    String translate(String text, Locale language) {
        return key(text).flatMap(key -> text(key, language)).orElse(text);
    }

    private Optional<String> key(String text) {
        if (text.startsWith("%")) {
            return Optional.of(text.substring(1));
        }
        return keyOf(text, table(Locale.getDefault().getLanguage())).or(() -> keyOf(text, table("")));
    }

    private static Optional<String> keyOf(String text, Map<String, String> table) {
        return table.entrySet().stream().filter(entry -> entry.getValue().equals(text)).map(Map.Entry::getKey).findFirst();
    }

    private Optional<String> text(String key, Locale language) {
        String own = table(language.getLanguage()).get(key);
        return Optional.ofNullable(own != null ? own : table("").get(key));
    }

    /** Sorted, so that of two keys with the same text always the same one is found. */
    private Map<String, String> table(String language) {
        return tables.computeIfAbsent(language, this::load);
    }

    private Map<String, String> load(String language) {
        String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        String path = (base == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : base)
            + (language.isEmpty() ? "" : '_' + language) + ".properties";
        int slash = path.lastIndexOf('/');
        var found = bundle.findEntries(slash < 0 ? "/" : path.substring(0, slash), path.substring(slash + 1), false);
        Map<String, String> texts = new TreeMap<>();
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            read(url).forEach((key, value) -> texts.put((String) key, (String) value));
        }
        return texts;
    }

    private static Properties read(URL url) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
