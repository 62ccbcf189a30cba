package org.peyvand.server.internal.http;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletErrorPage;
import org.peyvand.base.text.Message;

/** What is said when a request cannot be answered: one line, and nothing of the program's inside. */
@Component(service = Servlet.class)
@HttpWhiteboardServletErrorPage(errorPage = {"4xx", "5xx"})
public final class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = switch (response.getStatus()) {
            case HttpServletResponse.SC_NOT_FOUND -> "error.404";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "error.405";
            default -> response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "error.5xx" : "error.4xx";
        };
        PlainText.write(response, Message.of(ErrorServlet.class, key).in(Locale.ENGLISH));
    }
}
