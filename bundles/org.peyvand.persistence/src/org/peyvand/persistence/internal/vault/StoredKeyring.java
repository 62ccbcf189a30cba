package org.peyvand.persistence.internal.vault;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.persistence.engine.DatabaseSettings;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.RecoveryKey;
import org.peyvand.persistence.vault.SystemKeyStore;

/** {@link Keyring} over the files beside the databases and the first key store of the system that can be used. */
@Component
public final class StoredKeyring implements Keyring {
    private static final Logger LOG = System.getLogger(StoredKeyring.class.getName());

    private final BundleContext context;
    private final List<SystemKeyStore> stores;
    private final Map<String, DataKey> known = new ConcurrentHashMap<>();
    private final List<char[]> offered = new ArrayList<>();
    /** Keys on which all that is offered was tried in vain. */
    private final Set<String> tried = new HashSet<>();

    /** @param context knows the data folder */
    @Activate
    public StoredKeyring(BundleContext context) {
        this(context, List.of(new SecretService(new Tool("secret-tool")), new MacKeychain(new Tool("security")), WindowsProtection.ofThisPerson()));
    }

    StoredKeyring(BundleContext context, List<SystemKeyStore> stores) {
        this.context = context;
        this.stores = List.copyOf(stores);
    }

    @Override
    public Optional<DataKey> key(Path folder) {
        Optional<KeyFile.Locks> locks = new KeyFile(folder).read();
        if (locks.isEmpty()) {
            return Optional.empty();
        }
        Optional<DataKey> found = found(locks.get());
        if (found.isEmpty()) {
            throw new DatabaseLocked(folder, hasOffers());
        }
        return found;
    }

    private synchronized boolean hasOffers() {
        return !offered.isEmpty();
    }

    private Optional<DataKey> found(KeyFile.Locks locks) {
        return Optional.ofNullable(known.get(locks.id())).or(() -> kept(locks)).or(() -> offered(locks));
    }

    private Optional<DataKey> kept(KeyFile.Locks locks) {
        Optional<SystemKeyStore> store = locks.store().flatMap(name -> stores.stream().filter(one -> one.name().equals(name) && one.isUsable()).findFirst());
        if (store.isEmpty()) {
            return Optional.empty();
        }
        try {
            return store.get().get(locks.id()).map(hex -> DataKey.of(HexFormat.of().parseHex(hex))).filter(key -> taken(key, locks));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The key store " + store.get().name() + " does not give the key", e);
            return Optional.empty();
        }
    }

    private synchronized Optional<DataKey> offered(KeyFile.Locks locks) {
        if (tried.contains(locks.id())) {
            return Optional.empty();
        }
        Optional<DataKey> opened = offered.stream().flatMap(secret -> opened(locks, secret).stream()).findFirst();
        if (opened.isEmpty()) {
            tried.add(locks.id());
        }
        return opened;
    }

    /** The recovery key is tried only where it looks like one, so that a wrong passphrase costs half a second and not a whole one. */
    private Optional<DataKey> opened(KeyFile.Locks locks, char[] secret) {
        Optional<char[]> recovery = RecoveryKey.read(secret);
        return Stream.of(recovery.flatMap(letters -> locks.recovery().flatMap(wrapped -> wrapped.open(letters))),
            recovery.isPresent() ? Optional.<DataKey>empty() : locks.passphrase().flatMap(wrapped -> wrapped.open(secret))).flatMap(Optional::stream)
            .filter(key -> taken(key, locks)).findFirst();
    }

    private boolean taken(DataKey key, KeyFile.Locks locks) {
        boolean same = key.id().equals(locks.id());
        if (same) {
            know(key);
        }
        return same;
    }

    @Override
    public Optional<DataKey> present() {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Path folder = DatabaseSettings.read(context::getProperty).folder();
        return new KeyFile(folder).read().map(KeyFile.Locks::id).map(known::get);
    }

    @Override
    public boolean unlock(Path folder, char[] secret) {
        return new KeyFile(folder).read().flatMap(locks -> opened(locks, secret)).isPresent();
    }

    @Override
    public synchronized void offer(char[] secret) {
        offered.add(secret.clone());
        tried.clear();
    }

    @Override
    public void know(DataKey key) {
        known.put(key.id(), key);
    }

    @Override
    public synchronized void forget() {
        known.clear();
        tried.clear();
        offered.forEach(secret -> Arrays.fill(secret, '\0'));
        offered.clear();
    }

    @Override
    public Optional<SystemKeyStore> store() {
        return stores.stream().filter(SystemKeyStore::isUsable).findFirst();
    }
}
