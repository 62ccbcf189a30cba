package org.peyvand.persistence.safety;

import java.util.List;
import java.util.function.Function;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.vault.DataKey;

/** The files of an embedded database: copied while people work, looked at and replaced while nobody does. Given by the engine. */
public interface DatabaseFiles {

    /** Name of the file or folder of the database within a data folder; copies have it too. */
    String name();

    /** Bytes on disk at the moment. */
    long size();

    /**
     * Copies the database as it is at one moment into a folder, while others read and write. Every page is read, so that a damaged one fails the copy.
     *
     * @param folder an empty folder; the copy is {@link #name()} in it
     * @param progress its units are bytes; the caller has told the total
     * @throws java.util.concurrent.CancellationException when the progress is cancelled; the folder is of no use then
     * @throws org.peyvand.persistence.PersistenceFailure when it cannot be copied
     */
    void copyTo(Path folder, Progress progress);

    /**
     * Opens a database that nobody else has open, and works with it. It is recovered by that, so that its files change: for copies.
     *
     * @param folder the folder that has {@link #name()} in it
     * @param work gets the connections; they are closed after it
     * @throws org.peyvand.persistence.PersistenceFailure when it cannot be opened
     */
    <T> T inspect(Path folder, Function<DataSource, T> work);

    /** Whether the database in a folder is encrypted. */
    boolean isEncrypted(Path folder);

    /**
     * Rewrites a plain database that nobody has open as an encrypted one. What a crash leaves is of no use: for copies.
     *
     * @param folder the folder that has {@link #name()} in it
     * @param progress its units are bytes, of which it takes twice the size of the database
     * @throws java.util.concurrent.CancellationException when the progress is cancelled; the copy is of no use then
     * @throws org.peyvand.persistence.PersistenceFailure when it cannot be done
     */
    void encrypt(Path folder, DataKey key, Progress progress);

    /** The same the other way round. */
    void decrypt(Path folder, DataKey key, Progress progress);

    /**
     * Compares the rows of every table with its indexes and looks at the pages on the way. Tables are locked meanwhile: for copies.
     *
     * @param source the connections of {@link #inspect}
     * @return what is damaged, a sentence each; nothing when all is well
     */
    List<Message> damages(DataSource source, Progress progress);

    /**
     * Keeps everybody, this process too, from opening the database of the data folder until it is closed. It must not be open here.
     *
     * @throws org.peyvand.persistence.DatabaseUnavailable when somebody has it open
     */
    Hold hold();

    /** Somebody keeps a data folder closed. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
