package org.peyvand.persistence.vault;

import java.io.IOException;
import java.util.Optional;

/** Where the operating system keeps secrets of whoever is signed in. */
public interface SystemKeyStore {

    /** Its name in the file of the key: {@code secret-service}, {@code keychain}, {@code dpapi}. */
    String name();

    /** Whether it can be used here and now. */
    boolean isUsable();

    /** Keeps a secret under the name of a key. Both are letters and digits. */
    void put(String id, String secret) throws IOException;

    /** The secret under a name; empty when there is none. */
    Optional<String> get(String id) throws IOException;

    /** Forgets the secret under a name; does nothing when there is none. */
    void remove(String id) throws IOException;
}
