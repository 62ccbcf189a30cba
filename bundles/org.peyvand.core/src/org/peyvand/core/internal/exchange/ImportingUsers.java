package org.peyvand.core.internal.exchange;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.model.User;
import org.peyvand.exchange.target.UserNames;
import org.peyvand.persistence.UnitOfWork;

/** Tells the history of imports what users are called. */
@Component
public final class ImportingUsers implements UserNames {
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public ImportingUsers(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<String> nameOf(UUID user) {
        return work.read(session -> session.find(User.class, user)).map(User::getDisplayName);
    }
}
