package org.peyvand.persistence.engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/**
 * Which database a host works with: its properties, and the file {@value #FILE} in the data folder for what they do not say.
 *
 * @param data the data folder, or {@code memory:NAME}; empty when none is named
 * @param url address of a database server, {@code jdbc:…}; empty for the engine that keeps its files in the data folder
 * @param user who signs in at the server; empty for whoever the address or the operating system names
 * @param passwordFile the file whose first line is the password; {@code database.password} in the data folder when nothing is said
 * @param certificate the file with the certificate that vouches for the server; empty for those that Java trusts
 */
public record DatabaseSettings(String data, String url, String user, Optional<Path> passwordFile, Optional<Path> certificate) {
    /** The file in the data folder. */
    public static final String FILE = "database.properties";
    private static final String DATA = "peyvand.data";
    private static final String URL = "peyvand.database";
    private static final String PASSWORD_FILE = "peyvand.database.password.file";
    private static final String MEMORY = "memory:";
    private static final Set<String> KEYS = Set.of("url", "user", "password.file", "certificate");

    /**
     * Reads them.
     *
     * @param property the host's properties by name, {@code null} for one that is not there
     * @throws DatabaseUnavailable when the file cannot be read or says something unknown
     */
    public static DatabaseSettings read(UnaryOperator<String> property) {
        String data = text(property.apply(DATA));
        Optional<Path> folder = folder(data);
        Properties file = folder.map(DatabaseSettings::file).orElseGet(Properties::new);
        String asked = text(property.apply(URL));
        String url = asked.isEmpty() ? text(file.getProperty("url")) : asked;
        String named = text(property.apply(PASSWORD_FILE));
        Optional<Path> password = named.isEmpty() ? path(folder, file.getProperty("password.file")) : Optional.of(Path.of(named));
        Optional<Path> standard = folder.map(place -> place.resolve("database.password")).filter(Files::exists);
        return new DatabaseSettings(data, url, text(file.getProperty("user")), password.or(() -> standard),
            path(folder, file.getProperty("certificate")));
    }

    /** The name of the engine that the address asks for; {@code derby} where there is no address. */
    public String engine() {
        String[] parts = url.split(":", 3);
        return url.isEmpty() ? "derby" : parts.length > 1 ? parts[1] : url;
    }

    /** The data folder; an empty path when there is none. */
    public Path folder() {
        return folder(data).orElse(Path.of(""));
    }

    private static Optional<Path> folder(String data) {
        return data.isEmpty() || data.startsWith(MEMORY) ? Optional.empty() : Optional.of(Path.of(data).toAbsolutePath().normalize());
    }

    private static Properties file(Path folder) {
        Properties properties = new Properties();
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new DatabaseUnavailable(Message.of(DatabaseSettings.class, "settings.unreadable", file.toString(), e.toString()), e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new DatabaseUnavailable(Message.of(DatabaseSettings.class, "settings.unknown", file.toString(), String.join(", ", unknown),
                String.join(", ", new TreeSet<>(KEYS))));
        }
        return properties;
    }

    /** Relative names are meant from the data folder. */
    private static Optional<Path> path(Optional<Path> folder, String name) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : folder.map(place -> place.resolve(text));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
