package org.peyvand.ui.history;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Small texts that are remembered for the person at work on this machine; written within a second, so that a run that is killed loses nothing else. */
public final class PersonMemory {
    private static final Logger LOG = System.getLogger(PersonMemory.class.getName());
    private static final int SOON_MILLIS = 500;

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Job writing;
    private volatile String login;

    /** Of a login. */
    public PersonMemory(String login) {
        this.login = login;
        this.writing = Job.createSystem("memory of " + login, (ICoreRunnable) progress -> write());
    }

    /** Of the account of the operating system, who is the user at work too. */
    public static PersonMemory ofThisPerson() {
        return new PersonMemory(System.getProperty("user.name", "user"));
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
        return InstanceScope.INSTANCE.getNode("org.peyvand.ui/person/" + login.replace('/', '_'));
    }

    /** What is remembered under a key; empty when nothing is. */
    public String get(String key) {
        return node().get(key, "");
    }

    /** Remembers a text. */
    public void put(String key, String text) {
        node().put(key, text);
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
