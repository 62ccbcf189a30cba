package org.peyvand.workbench.internal.unlock;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;

/**
 * Before anything of the workbench is there: finds what opens an encrypted branch, in the system's key store, in the file that a script names, or by
 * asking. A plain branch costs one look at the folder.
 *
 * @param data the data folder; may be empty
 * @param file the file with the passphrase that the start names; may be empty
 */
public record Unlocking(String data, Optional<String> file) {
    private static final Logger LOG = System.getLogger(Unlocking.class.getName());
    private static final long SERVICES_WITHIN_MS = 30_000;
    private static final int MOST_BYTES = 1024;

    /** The branch of this process. */
    public static Unlocking ofThisProcess(Optional<String> named) {
        return new Unlocking(System.getProperty("peyvand.data", ""), named.or(() -> Optional.ofNullable(System.getenv("PEYVAND_PASSPHRASE_FILE")))
            .filter(text -> !text.isBlank()));
    }

    private boolean isEncrypted() {
        return !data.isBlank() && !data.startsWith("memory:") && Files.exists(Path.of(data, KeyFile.NAME));
    }

    /**
     * Finds it.
     *
     * @param mayAsk whether somebody looks at the screen
     * @return whether the branch can be opened now
     * @throws DatabaseUnavailable when it cannot, and nobody is or could be asked
     */
    public boolean pass(Display display, boolean mayAsk) {
        if (!isEncrypted()) {
            return true;
        }
        var bundles = FrameworkUtil.getBundle(Unlocking.class).getBundleContext();
        var tracker = new ServiceTracker<Keyring, Keyring>(bundles, Keyring.class, null);
        tracker.open();
        try {
            Keyring keyring = tracker.waitForService(SERVICES_WITHIN_MS);
            if (keyring == null) {
                throw new IllegalStateException("The services of this installation did not start");
            }
            return pass(keyring, display, mayAsk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            tracker.close();
        }
    }

    private boolean pass(Keyring keyring, Display display, boolean mayAsk) {
        Path folder = Path.of(data).toAbsolutePath().normalize();
        offer(keyring);
        try {
            keyring.key(folder);
            return true;
        } catch (DatabaseLocked e) {
            if (!mayAsk) {
                throw e;
            }
            LOG.log(Level.DEBUG, "Somebody is asked", e);
            return new PassphraseWindow(display, folder.toString(), secret -> keyring.unlock(folder, secret)).ask();
        }
    }

    private void offer(Keyring keyring) {
        Optional<String> text = Optional.ofNullable(System.getenv("PEYVAND_PASSPHRASE")).filter(one -> !one.isEmpty());
        if (file.isPresent()) {
            Path named = Path.of(System.getProperty("peyvand.cwd", "")).resolve(file.get());
            try (InputStream in = Files.newInputStream(named)) {
                byte[] bytes = in.readNBytes(MOST_BYTES);
                text = new String(bytes, StandardCharsets.UTF_8).lines().findFirst();
                Arrays.fill(bytes, (byte) 0);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The file with the passphrase cannot be read: " + named, e);
            }
        }
        text.map(String::toCharArray).ifPresent(keyring::offer);
    }
}
