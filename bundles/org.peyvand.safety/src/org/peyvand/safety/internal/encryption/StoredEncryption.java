package org.peyvand.safety.internal.encryption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.RecoveryKey;
import org.peyvand.persistence.vault.SystemKeyStore;
import org.peyvand.persistence.vault.WrappedKey;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.Encryption;
import org.peyvand.safety.internal.Keeper;
import org.peyvand.safety.internal.backup.Attempt;
import org.peyvand.safety.internal.backup.BackupMaker;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.Shelf;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;

/** {@link Encryption} of the database in the data folder. */
@Component
public final class StoredEncryption implements Encryption {
    private static final Logger LOG = System.getLogger(StoredEncryption.class.getName());

    private final Database database;
    private final Keyring keyring;
    private final Keeper keeper;
    private final BackupMaker maker;
    private final Passwords passwords;

    /** Made by Declarative Services. */
    @Activate
    public StoredEncryption(@Reference Database database, @Reference Keyring keyring, @Reference Keeper keeper, @Reference BackupMaker maker,
        @Reference Passwords passwords) {
        this.database = database;
        this.keyring = keyring;
        this.keeper = keeper;
        this.maker = maker;
        this.passwords = passwords;
    }

    private KeyFile keyFile() {
        return new KeyFile(database.folder());
    }

    @Override
    public State state() {
        Optional<DatabaseFiles> files = database.files();
        Optional<KeyFile.Locks> locks = files.flatMap(one -> keyFile().read());
        boolean present = files.isPresent() && Files.isDirectory(database.folder().resolve(files.get().name()));
        return new State(files.isPresent(), present, locks.isPresent(), locks.flatMap(KeyFile.Locks::passphrase).isPresent(),
            locks.flatMap(KeyFile.Locks::store), keyring.store().map(SystemKeyStore::name), files.map(this::plain).orElse(List.of()));
    }

    private List<Path> plain(DatabaseFiles files) {
        try {
            return new PlainCopies(database.folder(), files).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Message> problem(char[] passphrase) {
        return passwords.problem(null, passphrase);
    }

    private interface Work<T> {
        T run(DatabaseFiles files) throws IOException, BrokenBackup;
    }

    private <T> Outcome<T> attempt(Work<T> work) {
        Optional<DatabaseFiles> files = database.files();
        if (files.isEmpty()) {
            return refused("encryption.nowhere");
        }
        return Attempt.at(() -> work.run(files.get()), Message.of(StoredEncryption.class, "encryption.cancelled"),
            e -> Message.of(StoredEncryption.class, "encryption.failed", database.folder().toString(), e.toString()));
    }

    private static <T> Outcome<T> refused(String key, Object... arguments) {
        return Outcome.refused(Message.of(StoredEncryption.class, key, arguments));
    }

    @Override
    public Outcome<Done> turnOn(Protection protection, boolean forgetPlain, SignInWay way, Progress progress) {
        if (state().encrypted()) {
            return refused("encryption.already", database.folder().toString());
        }
        if (protection.passphrase() == null && !protection.store()) {
            return refused("encryption.unprotected");
        }
        if (protection.store() && keyring.store().isEmpty()) {
            return refused("store.none");
        }
        Optional<Message> problem = Optional.ofNullable(protection.passphrase()).flatMap(this::problem);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return state().present() ? keeper.allowed(() -> attempt(files -> encrypted(files, protection, forgetPlain, way, progress)), SignInEventKind.ENCRYPTED, way)
            : attempt(files -> fresh(protection));
    }

    /** A folder without a database: there is nothing to convert, and nobody who could be asked for rights. */
    private Done fresh(Protection protection) throws IOException {
        DataKey key = DataKey.random();
        String recovery = RecoveryKey.random();
        KeyFile.Locks locks = locks(key, recovery, protection);
        keyring.know(key);
        Files.createDirectories(database.folder());
        keyFile().write(locks);
        return new Done(recovery, plain(database.files().orElseThrow()));
    }

    private KeyFile.Locks locks(DataKey key, String recovery, Protection protection) throws IOException {
        Optional<WrappedKey> passphrase = Optional.ofNullable(protection.passphrase()).map(secret -> WrappedKey.of(key, secret));
        WrappedKey wrapped = WrappedKey.of(key, RecoveryKey.read(recovery.toCharArray()).orElseThrow());
        return new KeyFile.Locks(key.id(), passphrase, Optional.of(wrapped), protection.store() ? Optional.of(kept(key)) : Optional.empty());
    }

    private String kept(DataKey key) throws IOException {
        SystemKeyStore store = keyring.store().orElseThrow();
        String secret = HexFormat.of().formatHex(key.bytes());
        store.put(key.id(), secret);
        if (!store.get(key.id()).equals(Optional.of(secret))) {
            throw new IOException("The key store " + store.name() + " does not give back what it was given");
        }
        return store.name();
    }

    private Done encrypted(DatabaseFiles files, Protection protection, boolean forgetPlain, SignInWay way, Progress progress) throws IOException, BrokenBackup {
        BackupInfo safety = maker.make(Shelf.of(database.folder()).place(), BackupKind.UPGRADE, progress);
        DataKey key = DataKey.random();
        String recovery = RecoveryKey.random();
        KeyFile.Locks locks = locks(key, recovery, protection);
        keyring.know(key);
        exchanged(new Exchange(database.folder(), files, key), Optional.of(locks), progress);
        seal(BesideFiles.of(database.folder(), key), way);
        maker.make(Shelf.of(database.folder()).place(), BackupKind.UPGRADE, progress);
        PlainCopies plain = new PlainCopies(database.folder(), files);
        if (forgetPlain) {
            plain.delete();
        } else {
            Shelf.delete(safety);       // the encrypted one has taken its place
        }
        return new Done(recovery, plain.all());
    }

    private void exchanged(Exchange exchange, Optional<KeyFile.Locks> locks, Progress progress) throws IOException, BrokenBackup {
        Optional<Exception> failure = database.whileClosed(() -> {
            try {
                exchange.run(locks, progress);
                return Optional.empty();
            } catch (IOException | BrokenBackup e) {
                return Optional.of(e);
            }
        });
        if (failure.isPresent()) {
            if (failure.get() instanceof BrokenBackup broken) {
                throw broken;
            }
            throw (IOException) failure.get();
        }
    }

    @Override
    public Outcome<Done> turnOff(SignInWay way, Progress progress) {
        if (!state().encrypted()) {
            return refused("encryption.off", database.folder().toString());
        }
        return keeper.allowed(() -> attempt(files -> decrypted(files, way, progress)), SignInEventKind.DECRYPTED, way);
    }

    private Done decrypted(DatabaseFiles files, SignInWay way, Progress progress) throws IOException, BrokenBackup {
        DataKey key = keyring.key(database.folder()).orElseThrow();
        maker.make(Shelf.of(database.folder()).place(), BackupKind.UPGRADE, progress);
        BesideFiles beside = BesideFiles.of(database.folder(), key);
        open(beside, way);      // before the key is gone, or a crash would leave what nobody can open any more
        exchanged(new Exchange(database.folder(), files, key), Optional.empty(), progress);
        open(beside, way);      // what was written meanwhile
        return new Done("", List.of());
    }

    private static void open(BesideFiles beside, SignInWay way) throws IOException {
        beside.openDrafts();
        if (way == SignInWay.COMMAND_LINE) {
            beside.openWorkbench();
        }
    }

    private static void seal(BesideFiles beside, SignInWay way) throws IOException {
        beside.sealDrafts();
        if (way == SignInWay.COMMAND_LINE) {
            beside.sealWorkbench();
        }
    }

    @Override
    public void finish(SignInWay way) throws IOException {
        Optional<DataKey> key = state().encrypted() ? keyring.key(database.folder()) : Optional.empty();
        if (key.isPresent()) {
            seal(BesideFiles.of(database.folder(), key.get()), way);
        }
    }

    @Override
    public Outcome<Void> changePassphrase(char[] old, char[] fresh, SignInWay way) {
        Optional<Message> problem = problem(fresh);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return changed(old, way, (locks, key) -> {
            keyFile().write(locks.withPassphrase(Optional.of(WrappedKey.of(key, fresh))));
            return null;
        });
    }

    @Override
    public Outcome<String> newRecoveryKey(char[] secret, SignInWay way) {
        return changed(secret, way, (locks, key) -> {
            String recovery = RecoveryKey.random();
            keyFile().write(locks.withRecovery(WrappedKey.of(key, RecoveryKey.read(recovery.toCharArray()).orElseThrow())));
            return recovery;
        });
    }

    private interface Change<T> {
        T of(KeyFile.Locks locks, DataKey key) throws IOException;
    }

    /** Whoever changes what opens the branch shows once more that he knows it, though the branch is open. */
    private <T> Outcome<T> changed(char[] secret, SignInWay way, Change<T> change) {
        if (!state().encrypted()) {
            return refused("encryption.off", database.folder().toString());
        }
        return keeper.allowed(() -> {
            KeyFile.Locks locks = keyFile().read().orElseThrow();
            if (locks.passphrase().isPresent() && (secret == null || !keyring.unlock(database.folder(), secret))) {
                return refused("secret.wrong");
            }
            return attempt(files -> change.of(locks, keyring.key(database.folder()).orElseThrow()));
        }, SignInEventKind.KEY_CHANGED, way);
    }

    @Override
    public Outcome<Void> keepInStore(boolean kept, SignInWay way) {
        if (!state().encrypted()) {
            return refused("encryption.off", database.folder().toString());
        }
        if (kept && keyring.store().isEmpty()) {
            return refused("store.none");
        }
        if (!kept && !state().passphrase()) {
            return refused("store.only");
        }
        return keeper.allowed(() -> attempt(files -> {
            DataKey key = keyring.key(database.folder()).orElseThrow();
            keyFile().write(keyFile().read().orElseThrow().withStore(kept ? Optional.of(kept(key)) : Optional.empty()));
            if (!kept) {
                taken(key);
            }
            return null;
        }), SignInEventKind.KEY_CHANGED, way);
    }

    private void taken(DataKey key) {
        try {
            if (keyring.store().isPresent()) {
                keyring.store().get().remove(key.id());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The key is still in the key store", e);
        }
    }
}
