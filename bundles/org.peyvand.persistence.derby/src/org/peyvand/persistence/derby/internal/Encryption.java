package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;

/**
 * Derby's words about encryption. They are given as properties of a connection, never in its address, which appears in messages and logs. Only who
 * opens a database needs them; further connections to an open one do not.
 */
final class Encryption {
    private static final String ALGORITHM = "AES/CBC/NoPadding";

    private Encryption() {
    }

    /** Of a database that is encrypted or is made encrypted. The engine keeps neither key nor algorithm; the key's length says that it is AES-256. */
    private static Map<String, String> with(DataKey key) {
        return Map.of("encryptionAlgorithm", ALGORITHM, "encryptionKey", key.forDatabase());
    }

    /** Makes a database encrypted; a plain one that is there is rewritten. */
    static Map<String, String> on(DataKey key) {
        return Map.of("dataEncryption", "true", "encryptionAlgorithm", ALGORITHM, "encryptionKey", key.forDatabase());
    }

    /** Rewrites an encrypted database as a plain one. */
    static Map<String, String> off(DataKey key) {
        return Map.of("decryptDatabase", "true", "encryptionAlgorithm", ALGORITHM, "encryptionKey", key.forDatabase());
    }

    /** Whether the database in a folder is encrypted; a plain file of the engine says it. */
    static boolean isOn(Path folder) {
        Path file = folder.resolve(Location.NAME).resolve("service.properties");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "database.damaged", folder.toString(), e.toString()), e);
        }
        return Boolean.parseBoolean(properties.getProperty("dataEncryption"));
    }

    /**
     * What opens a database, or makes it where there is none.
     *
     * @param keys the folder whose file of the key counts
     */
    static Map<String, String> of(Path folder, Path keys, Keyring keyring) {
        boolean present = Files.exists(folder.resolve(Location.NAME).resolve("service.properties"));
        Optional<DataKey> key = keyring.key(keys);
        if (!present) {
            return key.map(Encryption::on).orElse(Map.of());
        }
        if (isOn(folder) != key.isPresent()) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, key.isPresent() ? "key.extra" : "key.missing", folder.toString(), KeyFile.NAME));
        }
        return key.map(Encryption::with).orElse(Map.of());
    }
}
