package org.peyvand.server.internal.status;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.text.Message;
import org.peyvand.server.Readiness;
import org.peyvand.server.internal.http.PlainText;

/** For whatever watches the process: {@code live} says that it answers at all, {@code ready} that it can work. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health/*")
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Readiness readiness;

    /** Made by Declarative Services. */
    @Activate
    public HealthServlet(@Reference Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> PlainText.write(response, "live");
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Readiness.State state = readiness.now();
        if (state == Readiness.State.READY) {
            PlainText.write(response, "ready");
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            PlainText.write(response, Message.of(HealthServlet.class, "state." + state).in(Locale.ENGLISH));
        }
    }
}
