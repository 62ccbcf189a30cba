package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleGrant;
import org.peyvand.security.model.RoleHolder;
import org.peyvand.testing.Events;

/** Ali, who gets one role after the other, the people around him, and records that belong to each of them. */
final class Company {
    private static final String SECURITY = "security.";
    private static final String NOTE = "of the matrix";

    private final UnitOfWork work;
    private final LogReader log;
    private final CurrentUserService current;
    private final Specimens specimens;
    private final String administrator;

    Company(UnitOfWork work, LogReader log, CurrentUserService current, Specimens specimens) {
        this.work = work;
        this.log = log;
        this.current = current;
        this.specimens = specimens;
        this.administrator = current.user().getLogin();
    }

    Specimens specimens() {
        return specimens;
    }

    /** Something that Ali tries. */
    interface Attempt {
        void run() throws Exception;
    }

    /** Does it as Ali, who then has only the role that was given last. */
    void asAli(Attempt attempt) throws Exception {
        as(Place.ALI.login());
        try {
            attempt.run();
        } finally {
            as(administrator);
        }
    }

    private void as(String login) {
        Events.awaitAll();
        assertTrue(current.workAs(login).isDone());
    }

    /** Gives Ali one role with these and no other. */
    void role(Stream<? extends RoleGrant> grants) {
        work.write(session -> {
            session.list(Query.of(RoleHolder.class).where(Criteria.where("role.note").is(NOTE))).forEach(session::remove);
            Role role = new Role();
            role.setName(UUID.randomUUID().toString());
            role.setNote(NOTE);
            session.add(role);
            grants.forEach(grant -> {
                grant.setRole(role);
                session.add(grant);
            });
            RoleHolder holder = new RoleHolder();
            holder.setRole(role);
            holder.setUser(session.find(User.class, specimens.user(Place.ALI).getId()).orElseThrow());
            session.add(holder);
            return Outcome.done(null);
        });
    }

    /** Every action, so far. */
    static Stream<RecordGrant> everything(String entity, Reach reach) {
        return Arrays.stream(Action.values()).map(action -> grant(entity, action, reach));
    }

    static RecordGrant grant(String entity, Action action, Reach reach) {
        RecordGrant grant = new RecordGrant();
        grant.setEntity(entity);
        grant.setAction(action);
        grant.setReach(reach);
        return grant;
    }

    static PermissionGrant allowed(Permission permission) {
        PermissionGrant grant = new PermissionGrant();
        grant.setPermission(permission.id());
        return grant;
    }

    static FieldGrant hidden(String entity, String attribute) {
        FieldGrant grant = new FieldGrant();
        grant.setEntity(entity);
        grant.setAttribute(attribute);
        grant.setRight(FieldRight.HIDDEN);
        return grant;
    }

    /** The entity whose rights hold: itself, or what it is a part of. */
    EntityDescription whole(EntityDescription entity) {
        return entity.part().isPresent() ? whole(specimens.whole(entity)) : entity;
    }

    /** The places that a right gets to. */
    Set<Place> reached(EntityDescription entity, Reach reach) {
        EntityDescription whole = whole(entity);
        boolean teams = OwnedEntity.class.isAssignableFrom(whole.type()) || whole.type() == User.class;
        return Arrays.stream(Place.values()).filter(place -> !whole.id().startsWith(SECURITY) && place.isReached(reach, teams))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
    }

    /** Does something after which the database has to be as it was. */
    <T> T unchanged(Supplier<T> attempt) {
        long before = log();
        T result = attempt.get();
        assertEquals(before, log(), "the change log has grown");
        return result;
    }

    /** How many transactions the change log has. */
    long log() {
        return log.last().number();
    }

    static boolean isDenied(Outcome<?> outcome) {
        return outcome.diagnostics().stream().anyMatch(reason -> reason.message().key().startsWith("denied."));
    }
}
