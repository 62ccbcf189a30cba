package org.peyvand.persistence.replay;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.access.Access;

/** Decides where a transaction of another database does not fit to what is here. Must decide the same for the same question, whatever came before. */
public interface Judge {

    /** Whether rights and rules may refuse a transaction. Otherwise rules only derive what follows, and what they say against it is logged. */
    boolean isStrict();

    /** What whoever made the transaction may do; asked only when {@link #isStrict}. */
    default Access access(LoggedTransaction transaction) {
        return Access.FULL;
    }

    /** The record that has taken the place of one that is not here any more; {@code null} when none has. What comes for that one is done to this one. */
    default UUID successor(UUID gone) {
        return null;
    }

    /** The value that is to stand: the present one, the one that comes, or one made of both; in the words of the log. */
    Object value(Clash clash);

    /**
     * A change came of a record that was deleted here: whether it is brought back, with the change.
     */
    boolean revives(LoggedTransaction transaction, LoggedChange change);

    /**
     * A deletion came of a record that was changed here since: whether it goes all the same.
     *
     * @param changed what was changed
     */
    boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed);
}
