package org.peyvand.security.internal.access;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.security.UserAccess;

/** {@link UserAccess} by the roles in the database. */
@Component
public final class StoredUserAccess implements UserAccess {
    private final UnitOfWork work;
    private final RoleReaders readers;

    /** Made by Declarative Services. */
    @Activate
    public StoredUserAccess(@Reference UnitOfWork work, @Reference RoleReaders readers) {
        this.work = work;
        this.readers = readers;
    }

    @Override
    public Access of(UUID user) {
        return user == null ? new NoAccess() : work.read(session -> readers.on(session.trusted()).access(user, false));
    }

    @Override
    public Access former(UUID user, UUID branch) {
        return work.read(session -> readers.on(session.trusted()).former(user, branch));
    }
}
