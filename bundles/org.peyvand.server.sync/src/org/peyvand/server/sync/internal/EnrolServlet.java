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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.server.ServerCertificates;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.protocol.Words;

/** Takes one-time codes: the only path of the exchange without a certificate. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sync/v1/enrol")
public final class EnrolServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(EnrolServlet.class.getName());
    private final transient Enrolments enrolments;
    private final transient ServerCertificates certificates;

    /** Made by Declarative Services. */
    @Activate
    public EnrolServlet(@Reference Enrolments enrolments, @Reference ServerCertificates certificates) {
        this.enrolments = enrolments;
        this.certificates = certificates;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Map<String, String>> asked = Answers.asked(request, response, read -> read);
        if (asked.isEmpty()) {
            return;
        }
        Map<String, String> words = asked.get();
        Outcome<Enrolments.Enrolled> enrolled;
        try {
            enrolled = enrolments.redeem(words.getOrDefault("id", ""), words.getOrDefault("request", ""), words.get("proof"), new Issuing(certificates, request.getRemoteAddr()));
        } catch (PersistenceFailure e) {
            LOG.log(Level.ERROR, "A code could not be taken", e);
            Answers.later(response, e);
            return;
        }
        if (!enrolled.isDone()) {
            LOG.log(Level.WARNING, "A code was refused to {0}", request.getRemoteAddr());
            Answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, enrolled.diagnostics().getFirst().message());
            return;
        }
        LOG.log(Level.INFO, "Branch {0} was enrolled by {1}", enrolled.value().branch(), request.getRemoteAddr());
        Enrolments.Enrolled done = enrolled.value();
        Answers.write(response, Words.write(Map.of("branch", done.branch().toString(), "certificate", done.certificate(), "authority", done.authority(), "proof", done.proof())));
    }
}
