package org.peyvand.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.model.ImportRecord;

/**
 * The imports of the past, and their undo. An import is taken back in the reverse order of what it did, in batches and by the rules of every
 * save: records it made are removed, values it changed are set back. What somebody has changed or referred to since is left and named.
 * An OSGi service. All methods use the database: never call them on the UI thread.
 */
public interface ImportHistory {

    /**
     * The latest imports, the last one first.
     *
     * @param most how many, at least 1
     */
    List<ImportRecord> latest(int most);

    /** The import with this running number. */
    Optional<ImportRecord> byNumber(int number);

    /**
     * Says what an undo would do; nothing is changed. What only a rule knows is found out by the undo itself.
     *
     * @param culture for the name of the task
     * @return refused when the import is unknown, runs, or was taken back already
     */
    Outcome<UndoReport> preview(UUID record, Culture culture, Progress progress);

    /**
     * Takes an import back. When it is cancelled or breaks off, what was taken back by then stays so, and the undo can be started again.
     *
     * @param culture for the name of the task
     * @return refused when the import is unknown, runs, or was taken back already
     */
    Outcome<UndoReport> undo(UUID record, Culture culture, Progress progress);
}
