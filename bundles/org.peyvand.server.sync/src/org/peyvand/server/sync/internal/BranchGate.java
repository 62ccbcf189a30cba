package org.peyvand.server.sync.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.server.Client;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.RefusedCalls;

/** Lets in who shows the certificate of a branch that was not taken back; others are refused in words. */
@Component(service = BranchGate.class)
public final class BranchGate {
    private static final Logger LOG = System.getLogger(BranchGate.class.getName());
    private final Enrolments enrolments;
    private final RefusedCalls calls;

    /** Made by Declarative Services. */
    @Activate
    public BranchGate(@Reference Enrolments enrolments, @Reference RefusedCalls calls) {
        this.enrolments = enrolments;
        this.calls = calls;
    }

    /** Which branch asks; when it is empty, the refusal was written. */
    Optional<UUID> branch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Client> client = Client.of(request);
        Optional<UUID> branch = client.flatMap(BranchGate::named);
        try {
            if (branch.isEmpty()) {
                Answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, Message.of(CallServlet.class, "call.nobody"));
            } else if (enrolments.isRevoked(client.get().serial())) {
                LOG.log(Level.WARNING, "Refused: branch {0} shows a certificate that was taken back", branch.get());
                calls.note(client.get().name(), client.get().serial(), true, request.getRemoteAddr());
                Answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, Message.of(CallServlet.class, "call.revoked"));
                return Optional.empty();
            }
        } catch (PersistenceFailure e) {
            LOG.log(Level.ERROR, "Whether a certificate was taken back cannot be read", e);
            Answers.later(response, e);
            return Optional.empty();
        }
        return branch;
    }

    private static Optional<UUID> named(Client client) {
        try {
            return Optional.of(UUID.fromString(client.name()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
