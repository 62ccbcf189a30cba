package org.peyvand.persistence.derby.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.SystemKeyStore;

/** Only the keys that a test gives it. */
final class SomeKeys implements Keyring {
    private final Map<String, DataKey> known = new HashMap<>();

    @Override
    public Optional<DataKey> key(Path folder) {
        return new KeyFile(folder).read().map(locks -> Optional.ofNullable(known.get(locks.id())).orElseThrow(() -> new DatabaseLocked(folder, false)));
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
        known.put(key.id(), key);
    }

    @Override
    public void forget() {
        known.clear();
    }

    @Override
    public Optional<SystemKeyStore> store() {
        return Optional.empty();
    }
}
