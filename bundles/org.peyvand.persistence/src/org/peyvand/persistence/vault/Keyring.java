package org.peyvand.persistence.vault;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The keys that this process knows. An OSGi service. Looks into files and may ask the system's key store or try a secret for half a second: not for the
 * UI thread, save for {@link #present()}.
 */
public interface Keyring {

    /**
     * The key of a data folder: one that is known, else the one that the system's key store has, else the one that an offered secret opens.
     *
     * @return empty when the folder has a plain database
     * @throws DatabaseLocked when nothing opens it
     */
    Optional<DataKey> key(Path folder);

    /** The key of the data folder of this process when it is known by now; empty for a plain one. */
    Optional<DataKey> present();

    /**
     * Opens a data folder with its passphrase or its recovery key, which the caller wipes.
     *
     * @return whether it was one of them
     */
    boolean unlock(Path folder, char[] secret);

    /** A secret to be tried on whatever is locked, as scripts give it before it is known what they need. A copy is kept. */
    void offer(char[] secret);

    /** From now on a key is known. */
    void know(DataKey key);

    /** Nothing is known any more, as in a process that has just begun. */
    void forget();

    /** The key store of this computer, where there is one that can be used. */
    Optional<SystemKeyStore> store();
}
