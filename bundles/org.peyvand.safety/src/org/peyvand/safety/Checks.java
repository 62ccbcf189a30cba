package org.peyvand.safety;

import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;

/**
 * Looks whether the data are whole and unchanged behind the program's back. Works on a copy, so that people can go on working; needs as much free
 * space as the database has. Opens a database that nobody has open.
 */
public interface Checks {

    /**
     * Checks everything.
     *
     * @param noted number and hash of a last seal that somebody has noted elsewhere, as {@code NUMBER:HASH}; {@code null} for none
     * @return refused when it cannot be begun, or was cancelled
     */
    Outcome<CheckReport> check(String noted, Progress progress);
}
