package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.sync.BranchSync;

/** The data that a program has made by itself at its first start: they may be put aside for those of a branch. */
record FreshData(Database database, PeoplesWork peoples) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());
    /** What the embedded engine has in the data folder. */
    private static final String[] DATABASE = {"db", "db.key", "db.head"};

    /** Why that cannot be; empty when it can. */
    Optional<Message> objection(BranchSync.Status status) {
        if (status.branch() != null) {
            return Optional.of(Message.of(StoredHeadLink.class, "link.member"));
        }
        if (database.files().isEmpty()) {
            return Optional.of(Message.of(StoredHeadLink.class, "link.server"));
        }
        return worked();
    }

    /** That somebody has worked here, and what there is of it; empty when nobody has. */
    Optional<Message> worked() {
        return peoples.found().map(found -> Message.of(StoredHeadLink.class, "link.worked", database.folder().toString(), found));
    }

    /** At the next start there is a new database; the present one is kept in the folder {@code replaced}. */
    void putAside() throws IOException {
        Replacement replacement = new Replacement(database.folder());
        replacement.begin();
        replacement.decide(STAMP.format(Instant.now()) + "-joined", DATABASE);
    }
}
