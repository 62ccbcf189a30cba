package org.peyvand.server.sync.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.peyvand.base.text.Message;
import org.peyvand.sync.protocol.Packing;

/** What the head office answers with. */
final class Answers {
    private Answers() {
    }

    static void write(HttpServletResponse response, byte[] plain) throws IOException {
        response.setContentType(Packing.TYPE);
        response.getOutputStream().write(Packing.pack(plain));
    }

    /** A refusal in words of both languages, since the branch's is not known. */
    static void refuse(HttpServletResponse response, int status, Message reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((reason.in(Locale.ENGLISH) + "\n" + reason.in(Locale.of("fa"))).getBytes(StandardCharsets.UTF_8));
    }
}
