package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.persistence.Query;

/** Writes records to a file. An OSGi service. */
public interface Exports {

    /**
     * Writes the records of a query, page by page. The file appears only when it is complete.
     *
     * @param query    which records, in what order; its page is left out of account
     * @param paths    attributes, also over references such as {@code account.name}; empty for all that can be imported again
     * @param file     file to write; its extension decides the format
     * @return rows written; refused when the format is unknown or the file cannot be written
     */
    Outcome<Long> export(Query<?> query, List<String> paths, Path file, ExportOptions options, Progress progress);
}
