package org.peyvand.server.sync.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.server.ServerCertificates;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.protocol.Words;

/** Gives a branch that shows a good certificate another one, before the first ends. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sync/v1/renew")
public final class RenewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RenewServlet.class.getName());
    private final transient Enrolments enrolments;
    private final transient ServerCertificates certificates;
    private final transient BranchGate gate;

    /** Made by Declarative Services. */
    @Activate
    public RenewServlet(@Reference Enrolments enrolments, @Reference ServerCertificates certificates, @Reference BranchGate gate) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.gate = gate;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> branch = gate.branch(request, response);
        if (branch.isEmpty()) {
            return;
        }
        Optional<Map<String, String>> asked = Answers.asked(request, response, read -> read);
        if (asked.isEmpty()) {
            return;
        }
        Map<String, String> words = asked.get();
        Outcome<String> renewed;
        try {
            renewed = enrolments.renew(branch.get(), words.getOrDefault("request", ""), new Issuing(certificates, request.getRemoteAddr()));
        } catch (PersistenceFailure e) {
            LOG.log(Level.ERROR, "A certificate could not be renewed", e);
            Answers.later(response, e);
            return;
        }
        if (renewed.isDone()) {
            LOG.log(Level.INFO, "Branch {0} has got a new certificate", branch.get());
            Answers.write(response, Words.write(Map.of("certificate", renewed.value())));
        } else {
            Answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, renewed.diagnostics().getFirst().message());
        }
    }
}
