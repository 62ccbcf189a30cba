package org.peyvand.server.internal.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers in plain text. */
public final class PlainText {

    private PlainText() {
    }

    /** One line, in UTF-8. */
    public static void write(HttpServletResponse response, String line) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(line + '\n');
    }
}
