package org.peyvand.sync.internal.node;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.HomeBranch;

/** {@link HomeBranch} of a database that was enrolled as a branch. */
@Component
public final class SyncedHome implements HomeBranch {
    private final Tables tables;

    /** Made by Declarative Services. */
    @Activate
    public SyncedHome(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<UUID> branch() {
        return tables.known().map(Node::branch);
    }
}
