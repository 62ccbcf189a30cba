package org.peyvand.sync.protocol;

import java.util.List;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;

/**
 * A part of everything that a new branch gets at first.
 *
 * @param from the position of the head office when the load began: what was done since comes by {@link Pull}
 * @param next what to ask for next; {@code null} when this is the last
 * @param records whole
 */
public record LoadPage(LogPosition from, String next, List<LoggedChange> records) {

    /** Takes a copy. */
    public LoadPage {
        records = List.copyOf(records);
    }
}
