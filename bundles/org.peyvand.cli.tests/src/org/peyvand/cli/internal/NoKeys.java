package org.peyvand.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.SystemKeyStore;

/** Of a process that opens nothing. */
final class NoKeys implements Keyring {
    @Override
    public Optional<DataKey> key(Path folder) {
        return Optional.empty();
    }

    @Override
    public Optional<DataKey> present() {
        return Optional.empty();
    }

    @Override
    public boolean unlock(Path folder, char[] secret) {
        return false;
    }

    @Override
    public void offer(char[] secret) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void know(DataKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget() {
        // nothing is known
    }

    @Override
    public Optional<SystemKeyStore> store() {
        return Optional.empty();
    }
}
