package org.peyvand.safety.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.access.Access;
import org.peyvand.safety.SafetyPermissions;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;

class KeeperTest {
    private final List<SignInEventKind> noted = new ArrayList<>();
    private final Keeper keeper = new Keeper(KeeperTest::onlyBackups, new Noting());

    /** Somebody whose roles allow backups and nothing else. */
    private static Access onlyBackups() {
        return (Access) Proxy.newProxyInstance(Access.class.getClassLoader(), new Class<?>[] {Access.class},
            (proxy, method, arguments) -> method.getName().equals("allows") && arguments[0].equals(SafetyPermissions.BACKUP));
    }

    private final class Noting implements SignInTrail {
        @Override
        public List<SignInEvent> latest(Instant before, int most) {
            return List.of();
        }

        @Override
        public void note(SignInEventKind kind, SignInWay way, UUID person) {
            noted.add(kind);
        }

        @Override
        public void certificate(SignInEventKind kind, String subject, String from) {
            noted.add(kind);
        }

        @Override
        public void noticed(SignInEventKind kind, Instant at) {
            noted.add(kind);
        }

        @Override
        public List<SignInEvent> events(Filter filter, int offset, int limit) {
            return List.of();
        }
    }

    private static void refused(Outcome<?> outcome) {
        assertFalse(outcome.isDone());
        var message = outcome.diagnostics().getFirst().message();
        assertNotEquals(message.in(Locale.ENGLISH), message.in(Locale.of("fa")));
        assertFalse(message.in(Locale.ENGLISH).startsWith(message.key()));
    }

    @Test
    void aRoleAllowsOneThingAndNotTheOthers() {
        assertTrue(keeper.allowed(SafetyPermissions.BACKUP, () -> Outcome.done(1), SignInEventKind.BACKED_UP, SignInWay.WORKBENCH).isDone());
        refused(keeper.allowed(SafetyPermissions.RESTORE, () -> Outcome.done(1)));
        refused(keeper.allowed(() -> Outcome.done(1), SignInEventKind.TAKEN_OUT, SignInWay.WORKBENCH));
        assertEquals(List.of(SignInEventKind.BACKED_UP), noted, "only what was done stands in the trail");
    }

    @Test
    void whoeverHasProvedToBeAnAdministratorMayDoAll() {
        assertTrue(keeper.vouched(UUID.randomUUID(), () -> keeper.allowed(SafetyPermissions.RESTORE, () -> Outcome.done(1))).isDone());
    }
}
