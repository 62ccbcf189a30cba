package org.peyvand.sync.internal.node;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.HomeBranch;
import org.peyvand.persistence.Database;
import org.peyvand.sync.internal.link.LinkFiles;

/** {@link HomeBranch} of a database that was enrolled as a branch, or that is to become one at this start. */
@Component
public final class SyncedHome implements HomeBranch {
    private static final Logger LOG = System.getLogger(SyncedHome.class.getName());
    private final Tables tables;
    private final Database database;

    /** Made by Declarative Services. */
    @Activate
    public SyncedHome(@Reference Tables tables, @Reference Database database) {
        this.tables = tables;
        this.database = database;
    }

    @Override
    public Optional<UUID> branch() {
        Optional<UUID> known = tables.known().map(Node::branch);
        return known.isPresent() ? known : joining();
    }

    private Optional<UUID> joining() {
        LinkFiles files = LinkFiles.in(database);
        Optional<UUID> branch = files.joining();
        branch.ifPresent(id -> {
            tables.node();
            tables.run(connection -> {
                new NodeTable(connection).branch(id);
                return null;
            });
            try {
                files.joined();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The sign of a join stays, and does nothing more", e);
            }
        });
        return branch;
    }

    @Override
    public boolean isComplete() {
        return !tables.restored().isSet() || branch().isEmpty();
    }
}
