package org.peyvand.ui.history;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Small texts that are remembered for one person on this machine; written by the platform when the workbench ends or the node is flushed. */
public final class PersonMemory {
    private final String login;

    /** Of a login. */
    public PersonMemory(String login) {
        this.login = login;
    }

    /** Of the account of the operating system, who is the user at work too. */
    public static PersonMemory ofThisPerson() {
        return new PersonMemory(System.getProperty("user.name", "user"));
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
    }
}
