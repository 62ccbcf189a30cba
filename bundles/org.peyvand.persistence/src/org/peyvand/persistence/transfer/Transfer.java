package org.peyvand.persistence.transfer;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.peyvand.base.Progress;

/** Writes and reads all tables, beyond rights and rules. An OSGi service; who may have it done is decided above. */
public interface Transfer {

    /**
     * Writes every table into a folder.
     *
     * @param source a database that nobody changes meanwhile, or one that shows a transaction one moment
     * @param progress its units are rows
     */
    List<TableFile> write(DataSource source, Path folder, Progress progress);

    /**
     * Fills the database of this process, which must have no rows. All or nothing: it ends with a comparison of {@link #content} with what the files say.
     *
     * @param tables what {@link #write} has given
     * @throws org.peyvand.persistence.PersistenceFailure when it has rows, the files don't fit or something in them is refused; nothing is stored then
     */
    void read(Path folder, List<TableFile> tables, Progress progress);

    /** A digest of all rows, whatever their order and the engine: equal for equal branches. */
    String content(DataSource source, Progress progress);

    /** The same of what was written. */
    String content(List<TableFile> tables);
}
