package org.peyvand.safety;

import java.util.Locale;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;

/**
 * The process that has the data folder open, asked by another one of the same account: an embedded database can be open in one process only.
 * A socket in a folder that only this account may enter; its place stands in {@code db.channel} of the data folder.
 */
public interface RunningPeyvand {

    /** Whether some process, be it this one, has the database open. */
    boolean isOpen();

    /**
     * Asks it to do something and waits.
     *
     * @param progress is told what the other tells; when it is cancelled, so is the work there
     * @return what the work gives; refused with the other's sentences, or when nobody listens there
     */
    Outcome<Map<String, String>> ask(Request request, Progress progress);

    /** From now on this process can be asked, until it is closed. Does nothing for a database in memory. */
    Listening listen();

    /** Can be asked. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * What is asked.
     *
     * @param what name of the work: {@code backup}, {@code check}, {@code export}
     * @param arguments of the work
     * @param user sign-in name of whoever asks; {@code null} for the account of the operating system
     * @param password {@code null} without a user
     * @param language of sentences
     */
    record Request(String what, Map<String, String> arguments, String user, char[] password, Locale language) {
    }
}
