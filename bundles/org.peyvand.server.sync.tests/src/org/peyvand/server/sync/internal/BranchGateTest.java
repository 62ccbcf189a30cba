package org.peyvand.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.server.Client;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** Who is let in to the paths that ask for a certificate. What has ended, or was issued elsewhere, does not get here: the server's guard is before it. */
class BranchGateTest {
    private static final byte[] BODY = Packing.pack(Words.write(Map.of("request", "x")));
    private final FakeOffice office = new FakeOffice();
    private final RenewServlet servlet = new RenewServlet(office.enrolments(), office, office.gate());

    private Asked asked(Optional<Client> client) throws Exception {
        return Asked.by(client, BODY).of(servlet);
    }

    private void refused(int status, String beginning, Asked asked) {
        assertEquals(status, asked.status());
        assertEquals("text/plain; charset=utf-8 " + beginning, asked.text().substring(0, Math.min(asked.text().length(), 26 + beginning.length())));
        assertNull(office.asked().get("renew"), "nothing is asked for somebody who is not let in");
    }

    @Test
    void withoutACertificateNobodyIs() throws Exception {
        refused(403, "Only branches with a certificate of this head office exchange here.", asked(Optional.empty()));
        assertFalse(office.asked().containsKey("isRevoked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "server", "localhost", "0199f000", "../0199f000-0000-7000-8000-00000000000b", "branch-0199f000-0000-7000-8000-00000000000b"})
    void norWithOneThatNamesNoBranch(String name) throws Exception {
        refused(403, "Only branches", asked(office.client(name)));
    }

    @Test
    void norWithOneThatWasTakenBack() throws Exception {
        Optional<Client> branch = office.branch();
        assertEquals(400, asked(branch).status(), "let in, though what it asks for is no request");
        office.asked().clear();
        office.revoke(branch.get());
        refused(403, "The head office has taken the certificate of this branch back.", asked(branch));
        assertEquals(List.of(FakeOffice.BRANCH + " true 192.0.2.1"), office.noted());
        assertEquals(400, asked(office.branch()).status(), "another certificate of the same branch counts");
    }

    @Test
    void whileTheDatabaseDoesNotAnswerEverybodyComesLater() throws Exception {
        office.goDown();
        refused(503, "The database of the head office cannot be used now", asked(office.branch()));
    }
}
