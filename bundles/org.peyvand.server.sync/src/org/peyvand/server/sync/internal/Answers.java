package org.peyvand.server.sync.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** What the head office answers with. */
final class Answers {
    private Answers() {
    }

    /**
     * What a call asks for.
     *
     * @param reading reads it from the words of the call
     * @return empty when there are none; then the refusal was written
     */
    static <T> Optional<T> asked(HttpServletRequest request, HttpServletResponse response, Function<Map<String, String>, T> reading) throws IOException {
        try {
            return Optional.of(reading.apply(Words.read(Packing.unpack(request.getInputStream()))));
        } catch (IOException | IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, Message.of(CallServlet.class, "call.broken"));
            return Optional.empty();
        }
    }

    static void write(HttpServletResponse response, byte[] plain) throws IOException {
        response.setContentType(Packing.TYPE);
        response.getOutputStream().write(Packing.pack(plain));
    }

    /** That the database of the head office cannot be used now, and why, as far as a branch is to know it. */
    static void later(HttpServletResponse response, PersistenceFailure why) throws IOException {
        refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Message.of(CallServlet.class, why instanceof DiskFull ? "call.full" : "call.later"));
    }

    /** A refusal in words of both languages, since the branch's is not known. */
    static void refuse(HttpServletResponse response, int status, Message reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((reason.in(Locale.ENGLISH) + "\n" + reason.in(Locale.of("fa"))).getBytes(StandardCharsets.UTF_8));
    }
}
