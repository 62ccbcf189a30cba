package org.peyvand.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;

/** A made-up company to try Peyvand with. An OSGi service that may be absent. */
public interface SampleData {

    /** What the company is, in one sentence. */
    Message description();

    /**
     * Puts the company into the database; refused when there are accounts already.
     *
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

    /** Is told how far the work is, and may stop it. */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens. */
        Progress NONE = (step, done) -> true;

        /**
         * A part is done.
         *
         * @param step what is being done
         * @param done from 0 to 1
         * @return whether to go on
         */
        boolean at(Message step, double done);
    }
}
