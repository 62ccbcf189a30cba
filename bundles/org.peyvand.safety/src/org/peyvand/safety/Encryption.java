package org.peyvand.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;

/**
 * Encryption at rest of the branch database and of what lies beside it. For those with full access. Whoever calls with a secret wipes it afterwards.
 * Not for the UI thread.
 */
public interface Encryption {

    /** How things stand. */
    State state();

    /** What is wrong with a new passphrase; empty when nothing is. */
    Optional<Message> problem(char[] passphrase);

    /**
     * Encrypts. Everything is done with a copy, which is looked through before it takes the place of the data; a crash at any moment leaves a database that
     * opens. People wait meanwhile. A folder without a database gets an encrypted one from the start.
     *
     * @param forgetPlain whether backups and replaced data that are not encrypted are deleted afterwards
     * @return the recovery key, which nobody can show a second time; refused when it cannot be done or was cancelled, and nothing is changed then
     */
    Outcome<Done> turnOn(Protection protection, boolean forgetPlain, SignInWay way, Progress progress);

    /** Decrypts, in the same way. */
    Outcome<Done> turnOff(SignInWay way, Progress progress);

    /**
     * Another passphrase, or the first one where only the key store had the key. Backups that are there still ask for the old one.
     *
     * @param old the present passphrase, or the recovery key
     */
    Outcome<Void> changePassphrase(char[] old, char[] fresh, SignInWay way);

    /**
     * Another recovery key; the one before opens nothing any more but the backups that are there.
     *
     * @param secret the passphrase or the present recovery key; not looked at where only the key store had the key
     */
    Outcome<String> newRecoveryKey(char[] secret, SignInWay way);

    /**
     * Seals what a process that was killed in the middle of {@link #turnOn} or {@link #turnOff} has left plain beside an encrypted database; does nothing
     * where all is well. The branch must be open.
     *
     * @param way the command line also looks after what the workbench remembers, since no window is open then
     */
    void finish(SignInWay way) throws IOException;

    /** Puts the key into the key store of this computer, or takes it out. */
    Outcome<Void> keepInStore(boolean kept, SignInWay way);

    /**
     * What the key is protected with.
     *
     * @param passphrase {@code null} for none
     * @param store whether the key store of this computer keeps the key, so that nobody is asked
     */
    record Protection(char[] passphrase, boolean store) {
    }

    /**
     * What was done.
     *
     * @param recoveryKey to be written down now; empty after decrypting
     * @param plain what is not encrypted yet and was made before
     */
    record Done(String recoveryKey, List<Path> plain) {
        /** Takes a copy. */
        public Done {
            plain = List.copyOf(plain);
        }
    }

    /**
     * How things stand.
     *
     * @param possible whether the database has files that can be encrypted; a server keeps its own
     * @param present whether there is a database by now
     * @param passphrase whether a passphrase opens it
     * @param keptIn name of the key store that has the key; empty when none has it
     * @param store name of the key store that could be used here; empty when there is none
     * @param plain backups and replaced data that are not encrypted
     */
    record State(boolean possible, boolean present, boolean encrypted, boolean passphrase, Optional<String> keptIn, Optional<String> store, List<Path> plain) {
        /** Takes a copy. */
        public State {
            plain = List.copyOf(plain);
        }
    }
}
