package org.peyvand.ui.history;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Sealed;

/** Small texts that are remembered for the person at work on this machine; written within a second, so that a run that is killed loses nothing else. */
public final class PersonMemory {
    private static final Logger LOG = System.getLogger(PersonMemory.class.getName());
    private static final int SOON_MILLIS = 500;

    private static final String PEOPLE = "org.peyvand.ui/person";

    private final Supplier<Optional<DataKey>> key;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Job writing;
    private volatile String login;

    /** Of a login, with nothing to be sealed. */
    public PersonMemory(String login) {
        this(login, Optional::empty);
    }

    /**
     * Of a login.
     *
     * @param key what texts are sealed with, since names of customers are among them; empty while the branch is not encrypted
     */
    public PersonMemory(String login, Supplier<Optional<DataKey>> key) {
        this.login = login;
        this.key = key;
        this.writing = Job.createSystem("memory of " + login, (ICoreRunnable) progress -> write());
    }

    /** Of the account of the operating system, who is the user at work too. */
    public static PersonMemory ofThisPerson() {
        return ofThisPerson(Optional::empty);
    }

    /** The same, with what texts are sealed with. */
    public static PersonMemory ofThisPerson(Supplier<Optional<DataKey>> key) {
        return new PersonMemory(System.getProperty("user.name", "user"), key);
    }

    /** Whose it is. */
    public String login() {
        return login;
    }

    /** From now on it is that of whoever has signed in; whoever has read something is told when that is another person. UI thread. */
    public void become(String other) {
        boolean same = login.equals(other);
        login = other;
        if (!same) {
            watchers.forEach(Runnable::run);
        }
    }

    /** Calls back when it has become that of another person. */
    public void watch(Runnable changed) {
        watchers.add(changed);
    }

    private IEclipsePreferences node() {
        return people(login.replace('/', '_'));
    }

    /** What is remembered under a key; empty when nothing is. */
    public String get(String key) {
        return open(node().get(key, ""));
    }

    private String open(String text) {
        if (!Sealed.isSealed(text)) {
            return text;
        }
        try {
            Optional<DataKey> known = this.key.get();
            return known.isPresent() ? new Sealed(known.get()).openText(text) : "";
        } catch (GeneralSecurityException e) {
            LOG.log(Level.WARNING, "Something remembered was sealed with another key", e);
            return "";
        }
    }

    /**
     * Opens everything that is remembered for anybody, before the branch is encrypted or decrypted.
     *
     * @return to be run afterwards: writes it all as it is to be then
     */
    public Runnable reading() {
        Map<String, Map<String, String>> all = new HashMap<>();
        try {
            for (String person : InstanceScope.INSTANCE.getNode(PEOPLE).childrenNames()) {
                Map<String, String> texts = new HashMap<>();
                for (String name : people(person).keys()) {
                    texts.put(name, open(people(person).get(name, "")));
                }
                all.put(person, texts);
            }
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "What is remembered cannot be read", e);
        }
        return () -> {
            all.forEach((person, texts) -> texts.forEach((name, text) -> people(person).put(name, sealed(text))));
            writeAll();
        };
    }

    private static IEclipsePreferences people(String person) {
        return InstanceScope.INSTANCE.getNode(PEOPLE + '/' + person);
    }

    private String sealed(String text) {
        return key.get().map(known -> new Sealed(known).sealText(text)).orElse(text);
    }

    private static void writeAll() {
        try {
            InstanceScope.INSTANCE.getNode(PEOPLE).flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "What is remembered cannot be written now", e);
        }
    }

    /** Remembers a text. */
    public void put(String key, String text) {
        node().put(key, sealed(text));
        writing.schedule(SOON_MILLIS);
    }

    /** Waits until everything is on the disk, for instance before the end. */
    public void await() throws InterruptedException {
        writing.wakeUp();
        writing.join();
    }

    private void write() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "What is remembered for " + login + " cannot be written now", e);
        }
    }
}
