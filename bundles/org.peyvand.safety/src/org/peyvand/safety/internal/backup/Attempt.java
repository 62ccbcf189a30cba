package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;

/** Work with files of a database, and in words why it did not succeed. */
public final class Attempt {
    private Attempt() {
    }

    /**
     * Work that may fail.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException, BrokenBackup;
    }

    /**
     * Does it.
     *
     * @param cancelled what is said when somebody has cancelled it
     * @param failed what is said when a file cannot be read or written
     */
    public static <T> Outcome<T> at(Work<T> work, Message cancelled, Function<IOException, Message> failed) {
        try {
            return Outcome.done(work.run());
        } catch (BrokenBackup e) {
            return Outcome.refused(e.reason());
        } catch (PersistenceFailure e) {
            return Outcome.refused(e.message());
        } catch (CancellationException e) {
            return Outcome.refused(cancelled);
        } catch (IOException e) {
            return Outcome.refused(failed.apply(e));
        }
    }
}
