package org.peyvand.security.internal.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventHandler;
import org.peyvand.core.Admission;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.OwnThread;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.security.Roles;
import org.peyvand.security.model.SignInSetting;

/**
 * The rights by the roles in the database; kept until a role, a user, a team or a branch changes. Nobody has any before sign-in, where that is
 * demanded.
 */
@Component(service = {AccessPolicy.class, EventHandler.class}, property = "event.topics=" + EntityChange.TOPIC)
public final class RoleAccessPolicy implements AccessPolicy, EventHandler {
    private static final String SECURITY = "security.";
    private static final Set<String> SOURCES = Set.of("core.user", "core.team", "core.branch", SignInSetting.class.getSimpleName());

    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Roles roles;
    private final RoleReaders readers;
    private final Admission admission;
    private final EventAdmin events;
    private final Map<UUID, Access> known = new ConcurrentHashMap<>();

    /** Made by Declarative Services. */
    @Activate
    public RoleAccessPolicy(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Roles roles,
        @Reference RoleReaders readers, @Reference Admission admission, @Reference EventAdmin events) {
        this.work = work;
        this.current = current;
        this.roles = roles;
        this.readers = readers;
        this.admission = admission;
        this.events = events;
    }

    @Override
    public Access access() {
        UUID user = current.userId();
        if (user == null) {
            return new NoAccess();
        }
        Access access = known.get(user);
        return access != null ? access : OwnThread.call(() -> read(user));
    }

    private synchronized Access read(UUID user) {
        Access present = known.get(user);
        if (present == null) {
            roles.makeStandard(user);
            boolean open = admission.isOpen();
            present = work.read(session -> readers.on(session.trusted()).access(user, open));
            known.put(user, present);
        }
        return present;
    }

    @Override
    public void handleEvent(Event event) {
        boolean unknown = Boolean.TRUE.equals(event.getProperty(EntityChange.TRUNCATED));
        if (unknown || event.getProperty(EntityChange.CHANGES) instanceof List<?> changes && changes.stream().anyMatch(RoleAccessPolicy::isSource)) {
            known.clear();
            events.postEvent(new Event(CHANGED, Map.of()));
        }
    }

    private static boolean isSource(Object change) {
        return change instanceof EntityChange one && (one.entity().startsWith(SECURITY) || SOURCES.contains(one.entity()));
    }
}
