package org.peyvand.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.SystemKeyStore;

/** A keyring without keys but for those that a test tells it: opens plain databases, tries no secrets and looks into no key store. */
public final class ToldKeys implements Keyring {
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
        throw new UnsupportedOperationException("This keyring tries no secrets");
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
