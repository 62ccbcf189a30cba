package org.peyvand.sync.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

class AuthorRightsTest {
    private static final UUID SARA = UUID.randomUUID();
    private static final UUID REZA = UUID.randomUUID();
    private final List<UUID> asked = new ArrayList<>();
    private final AuthorRights rights = new AuthorRights(author -> {
        asked.add(author.former().orElse(author.user()));
        return Access.FULL;
    }, "core.user"::equals);

    private static LoggedTransaction made(UUID author, String entity) {
        return new LoggedTransaction(UUID.randomUUID(), Instant.EPOCH, author, null, null, List.of(new LoggedChange(entity, UUID.randomUUID(), Kind.UPDATED, "{}")));
    }

    private void of(UUID author, String entity) {
        assertSame(Access.FULL, rights.of(made(author, entity), Optional.empty()));
    }

    @Test
    void theRightsOfEachAuthorAreAskedForOnce() {
        for (int i = 0; i < 3; i++) {
            of(SARA, "core.account");
            of(REZA, "core.account");
        }
        assertEquals(List.of(SARA, REZA), asked);
    }

    @Test
    void whoeverChangesPeopleIsJudgedAfreshAndSoIsEverybodyAfterHim() {
        of(SARA, "core.account");
        of(SARA, "core.user");
        of(SARA, "core.account");
        of(SARA, "core.account");
        assertEquals(List.of(SARA, SARA, SARA), asked);
    }

    @Test
    void nothingIsKnownOfWhatWasTakenBack() {
        of(SARA, "core.account");
        rights.forget();
        of(SARA, "core.account");
        assertEquals(List.of(SARA, SARA), asked);
    }

    @Test
    void whoeverHasWorkedElsewhereHasTheRightsThatHeHadThere() {
        UUID there = UUID.randomUUID();
        of(SARA, "core.account");
        for (int i = 0; i < 2; i++) {
            rights.of(made(SARA, "core.account"), Optional.of(there));
            of(SARA, "core.account");
        }
        assertEquals(List.of(SARA, there), asked);
    }
}
