package org.peyvand.server.sync.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
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
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.protocol.Calls;
import org.peyvand.sync.protocol.Packing;

/** The calls of branches. Which branch it is, its certificate says and nothing else. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sync/v1/call")
public final class CallServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(CallServlet.class.getName());
    private final transient HeadDesk desk;
    private final transient BranchGate gate;

    /** Made by Declarative Services. */
    @Activate
    public CallServlet(@Reference HeadDesk desk, @Reference BranchGate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> branch = gate.branch(request, response);
        if (branch.isEmpty()) {
            return;
        }
        byte[] call;
        try {
            call = Packing.unpack(request.getInputStream());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Branch {0} sent what is no packed body: {1}", branch.get(), e.toString());
            Answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, Message.of(CallServlet.class, "call.broken"));
            return;
        }
        answer(branch.get(), call, response);
    }

    private void answer(UUID branch, byte[] call, HttpServletResponse response) throws IOException {
        byte[] answer;
        try {
            answer = Calls.answer(desk.of(branch), call);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Branch {0} sent what is no call: {1}", branch, e.toString());
            Answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, Message.of(CallServlet.class, "call.broken"));
            return;
        } catch (PersistenceFailure e) {
            LOG.log(Level.ERROR, "A call of branch " + branch + " failed", e);
            Answers.later(response, e);
            return;
        }
        Answers.write(response, answer);
    }
}
