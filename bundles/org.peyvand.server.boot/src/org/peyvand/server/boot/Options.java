package org.peyvand.server.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after {@code ./peyvand serve}. What they do not say stands in the configuration of the data folder.
 *
 * @param data the data folder
 * @param port where it listens; 0 takes any free port, -1 when nothing was said
 * @param host the address it listens on; empty when nothing was said
 * @param names further names by which it is reached
 * @param language {@code fa} or {@code en}; empty for the machine's
 * @param database address of a database server; empty for what the data folder says
 * @param databasePassword file with the password of the database server
 * @param passphrase file with the passphrase of an encrypted database
 */
record Options(Path data, int port, String host, List<String> names, String language, String database, Optional<Path> databasePassword,
        Optional<Path> passphrase) {
    private static final int NOTHING_SAID = -1;
    private static final int LAST_PORT = 65535;
    private static final String NAME = "--name";
    private static final String LANGUAGE = "--lang";
    private static final Set<String> KNOWN = Set.of("--data", "--port", "--host", NAME, LANGUAGE, "--database", "--database-password-file", "--passphrase-file");

    /** @throws Refusal in one sentence, when a word is unknown, incomplete or makes no sense */
    static Options parse(List<String> words) throws Refusal {
        Map<String, String> said = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            String word = rest.next();
            int equals = word.indexOf('=');
            String option = equals > 0 ? word.substring(0, equals) : word;
            if (!KNOWN.contains(option)) {
                throw Refusal.usage("usage.unknown", word);
            }
            if (equals < 0 && !rest.hasNext()) {
                throw Refusal.usage("usage.incomplete", option);
            }
            String value = equals > 0 ? word.substring(equals + 1) : rest.next();
            if (value.isBlank()) {
                throw Refusal.usage("usage.incomplete", option);
            }
            said.put(option, value.strip());
            if (option.equals(NAME)) {
                names.add(value.strip());
            }
        }
        return of(said, names);
    }

    private static Options of(Map<String, String> said, List<String> names) throws Refusal {
        if (!said.containsKey("--data")) {
            throw Refusal.usage("usage.data");
        }
        String language = said.getOrDefault(LANGUAGE, "");
        if (!Set.of("", "fa", "en").contains(language)) {
            throw Refusal.usage("usage.language", language);
        }
        return new Options(path(said.get("--data")), port(said.get("--port")), said.getOrDefault("--host", ""), List.copyOf(names), language,
            said.getOrDefault("--database", ""), file(said, "--database-password-file"), file(said, "--passphrase-file"));
    }

    private static Optional<Path> file(Map<String, String> said, String option) throws Refusal {
        return said.containsKey(option) ? Optional.of(path(said.get(option))) : Optional.empty();
    }

    private static Path path(String text) throws Refusal {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw Refusal.failed(e, "usage.path", text);
        }
    }

    private static int port(String text) throws Refusal {
        if (text == null) {
            return NOTHING_SAID;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw Refusal.usage("usage.port", text);
        }
        throw Refusal.usage("usage.port", text);
    }

    /** The language of sentences about the words themselves: Persian or English. */
    static Locale language(List<String> words) {
        String named = Locale.getDefault().getLanguage();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(LANGUAGE + '=')) {
                named = word.substring(LANGUAGE.length() + 1);
            } else if (word.equals(LANGUAGE) && i + 1 < words.size()) {
                named = words.get(i + 1);
            }
        }
        return Locale.forLanguageTag("fa".equals(named) ? "fa" : "en");
    }
}
