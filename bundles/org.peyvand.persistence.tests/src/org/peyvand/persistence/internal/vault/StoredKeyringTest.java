package org.peyvand.persistence.internal.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.RecoveryKey;
import org.peyvand.persistence.vault.Sealed;
import org.peyvand.persistence.vault.SystemKeyStore;
import org.peyvand.persistence.vault.WrappedKey;

class StoredKeyringTest {
    private static final char[] PASSPHRASE = "snow on the roof".toCharArray();
    private final DataKey key = DataKey.random();
    private final Shelf shelf = new Shelf();
    @TempDir
    Path folder;

    /** A key store as a map. */
    private static final class Shelf implements SystemKeyStore {
        private final Map<String, String> kept = new HashMap<>();
        private boolean broken;

        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public boolean isUsable() {
            return true;
        }

        @Override
        public void put(String id, String secret) {
            kept.put(id, secret);
        }

        @Override
        public Optional<String> get(String id) throws IOException {
            if (broken) {
                throw new IOException("locked");
            }
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void remove(String id) {
            kept.remove(id);
        }
    }

    private StoredKeyring keyring() {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> "peyvand.data".equals(arguments[0]) ? folder.toString() : null);
        return new StoredKeyring(context, List.of(shelf));
    }

    private void locks(Optional<WrappedKey> passphrase, Optional<WrappedKey> recovery, Optional<String> store) throws IOException {
        new KeyFile(folder).write(new KeyFile.Locks(key.id(), passphrase, recovery, store));
    }

    @Test
    void theKeyStoreGivesTheKeyAndARecoveryKeyHelpsWhenItDoesNot() throws IOException {
        String recovery = RecoveryKey.random();
        locks(Optional.empty(), Optional.of(WrappedKey.of(key, RecoveryKey.read(recovery.toCharArray()).orElseThrow())), Optional.of("shelf"));
        assertThrows(DatabaseLocked.class, () -> keyring().key(folder), "the store does not have it");
        shelf.put(key.id(), HexFormat.of().formatHex(DataKey.random().bytes()));
        assertThrows(DatabaseLocked.class, () -> keyring().key(folder), "it has another one");
        shelf.put(key.id(), "nonsense");
        assertThrows(DatabaseLocked.class, () -> keyring().key(folder));
        shelf.put(key.id(), HexFormat.of().formatHex(key.bytes()));
        assertArrayEquals(key.bytes(), keyring().key(folder).orElseThrow().bytes());
        shelf.broken = true;
        StoredKeyring keyring = keyring();
        assertThrows(DatabaseLocked.class, () -> keyring.key(folder));
        keyring.offer(recovery.toCharArray());
        assertArrayEquals(key.bytes(), keyring.key(folder).orElseThrow().bytes());
        assertEquals(key.id(), keyring.present().orElseThrow().id());
        keyring.forget();
        assertTrue(keyring.present().isEmpty());
    }

    @Test
    void withoutAFileTheFolderIsPlainAndADamagedOneIsASentence() throws IOException {
        assertTrue(keyring().key(folder).isEmpty());
        Files.writeString(folder.resolve(KeyFile.NAME), "format=1\nid=nonsense\n");
        assertEquals("key.unknown", assertThrows(DatabaseUnavailable.class, () -> keyring().key(folder)).message().key());
        Files.writeString(folder.resolve(KeyFile.NAME), "format=2\n");
        assertEquals("key.unknown", assertThrows(DatabaseUnavailable.class, () -> keyring().key(folder)).message().key());
    }

    @Test
    void theFileNeverHasTheKeyAndIsForItsOwner() throws IOException {
        locks(Optional.of(WrappedKey.of(key, PASSPHRASE)), Optional.empty(), Optional.empty());
        String text = Files.readString(folder.resolve(KeyFile.NAME));
        for (String secret : List.of(HexFormat.of().formatHex(key.bytes()), java.util.Base64.getEncoder().withoutPadding().encodeToString(key.bytes()), key.forDatabase())) {
            assertFalse(text.contains(secret));
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME))));
        }
        assertTrue(keyring().unlock(folder, PASSPHRASE));
        assertFalse(keyring().unlock(folder, "snow on the hill".toCharArray()));
    }

    @Test
    void aChangedWrappingOpensNothingAndTakesNoMemory() {
        String text = WrappedKey.of(key, PASSPHRASE).text();
        assertTrue(new WrappedKey(text).open(PASSPHRASE).isPresent());
        char last = text.charAt(text.length() - 3);
        assertTrue(new WrappedKey(text.substring(0, text.length() - 3) + (last == 'A' ? 'B' : 'A') + text.substring(text.length() - 2)).open(PASSPHRASE).isEmpty());
        assertTrue(new WrappedKey(text.replaceFirst("m=\\d+", "m=9999999")).open(PASSPHRASE).isEmpty());
        assertTrue(new WrappedKey("nonsense").open(PASSPHRASE).isEmpty());
        assertFalse(text.equals(WrappedKey.of(key, PASSPHRASE).text()), "salt and nonce are new each time");
    }

    /** Tests are told to take less; people are not. */
    @Test
    void aSecretCostsWhoeverGuessesItMuchMemory() {
        String less = System.clearProperty("peyvand.key.memory");
        try {
            WrappedKey wrapped = WrappedKey.of(key, PASSPHRASE);
            assertTrue(wrapped.text().startsWith("argon2id$m=65536,t=3,p=1$"), wrapped.text());
            assertTrue(wrapped.open(PASSPHRASE).isPresent());
        } finally {
            if (less != null) {
                System.setProperty("peyvand.key.memory", less);
            }
        }
    }

    @Test
    void aRecoveryKeyIsReadAsPeopleWriteItAndASlipShows() {
        String recovery = RecoveryKey.random();
        assertTrue(recovery.matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}"), recovery);
        char[] letters = RecoveryKey.read(recovery.toCharArray()).orElseThrow();
        String written = " " + recovery.toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " – ") + "\u200f";
        assertArrayEquals(letters, RecoveryKey.read(written.toCharArray()).orElseThrow());
        String compact = recovery.replace("-", "");
        for (int i = 0; i < compact.length(); i++) {
            char[] slip = compact.toCharArray();
            slip[i] = slip[i] == 'X' ? 'Y' : 'X';
            assertTrue(RecoveryKey.read(slip).isEmpty(), () -> "a slip: " + new String(slip));
        }
        assertTrue(RecoveryKey.read("snow on the roof of my neighbour's old house".toCharArray()).isEmpty());
    }

    @Test
    void sealedBytesShowEveryChange() throws GeneralSecurityException {
        Sealed sealed = new Sealed(key);
        byte[] open = "بازرگانی".getBytes(StandardCharsets.UTF_8);
        byte[] hidden = sealed.seal(open);
        assertTrue(Sealed.isSealed(hidden) && !Sealed.isSealed(open));
        assertArrayEquals(open, sealed.open(hidden));
        assertArrayEquals(open, sealed.open(open), "what is not sealed is given as it is");
        for (int i = 8; i < hidden.length; i++) {
            byte[] changed = hidden.clone();
            changed[i] ^= 1;
            assertThrows(GeneralSecurityException.class, () -> sealed.open(changed));
        }
        assertThrows(GeneralSecurityException.class, () -> sealed.open(Arrays.copyOf(hidden, 12)));
        assertThrows(GeneralSecurityException.class, () -> new Sealed(DataKey.random()).open(hidden));
        String text = sealed.sealText("نام مشتری");
        assertTrue(Sealed.isSealed(text) && text.chars().allMatch(letter -> letter < 0x7f));
        assertEquals("نام مشتری", sealed.openText(text));
        assertThrows(GeneralSecurityException.class, () -> sealed.openText("sealed:%%%"));
    }
}
