package org.peyvand.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;

/** A made-up company to try Peyvand with. An OSGi service that may be absent. */
public interface SampleData {

    /** What the company is, in one sentence. */
    Message description();

    /**
     * Puts the company into the database; refused when there are accounts already.
     *
     * @param progress told in the language of the workplace
     * @return number of new records by identifier of the entity's description
     */
    Outcome<Map<String, Long>> fill(Progress progress);

    /**
     * Writes the same company as files to import.
     *
     * @param folder made when it is not there
     * @return the files written
     */
    Outcome<List<Path>> write(Path folder, Progress progress);
}
