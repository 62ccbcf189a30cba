package org.peyvand.sync.internal.head;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.replay.LoggedTransaction;

/** What the authors of transactions may do: asked once for all that somebody has made in one place, as long as nothing comes by which that may change. */
final class AuthorRights {
    private final Function<Author, Access> access;
    private final Predicate<String> decisive;
    private final Map<Author, Access> known = new HashMap<>();

    /**
     * Whoever has made a transaction.
     *
     * @param former where he worked then, when he does not work there now
     */
    record Author(UUID user, Optional<UUID> former) {
    }

    /**
     * @param access what somebody may do, as it stands in the database
     * @param decisive whether rights may follow from records of an entity: people, teams, branches
     */
    AuthorRights(Function<Author, Access> access, Predicate<String> decisive) {
        this.access = access;
        this.decisive = decisive;
    }

    /** Before transactions are done in one transaction of the database: what is known may be of one that was taken back. */
    void forget() {
        known.clear();
    }

    /** What the author of a transaction may do. */
    Access of(LoggedTransaction transaction, Optional<UUID> former) {
        Author author = new Author(transaction.user(), former);
        if (transaction.changes().stream().anyMatch(change -> decisive.test(change.entity()))) {
            known.clear();
            return access.apply(author);
        }
        return known.computeIfAbsent(author, access);
    }
}
