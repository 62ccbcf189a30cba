package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.sync.BranchSync;

/** The data that a program has made by itself at its first start: they may be put aside for those of a branch. */
record FreshData(Database database, UnitOfWork work, EntityDescriptions descriptions) {
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
        boolean used = descriptions.all().stream().filter(one -> OwnedEntity.class.isAssignableFrom(one.type())).anyMatch(this::has);
        return used ? Optional.of(Message.of(StoredHeadLink.class, "link.used", database.folder().toString())) : Optional.empty();
    }

    private boolean has(EntityDescription entity) {
        return work.read(session -> session.trusted().count(Query.of(entity.type()))) > 0;
    }

    /** At the next start there is a new database; the present one is kept in the folder {@code replaced}. */
    void putAside() throws IOException {
        Replacement replacement = new Replacement(database.folder());
        replacement.begin();
        replacement.decide(STAMP.format(Instant.now()) + "-joined", DATABASE);
    }
}
