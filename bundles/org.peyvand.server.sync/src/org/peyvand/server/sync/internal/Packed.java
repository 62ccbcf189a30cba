package org.peyvand.server.sync.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.peyvand.base.text.Message;

/** Packed bodies of the exchange. */
final class Packed {
    static final String TYPE = "application/x-peyvand-sync";
    /** A body is limited before it is unpacked; what comes out of it is, too, whatever was packed into it. */
    private static final int LARGEST = 64 << 20;

    private Packed() {
    }

    /** @throws IOException when it is no packed body, or too large a one */
    static byte[] read(HttpServletRequest request) throws IOException {
        try (InputStream in = new GZIPInputStream(request.getInputStream())) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            if (plain.length > LARGEST) {
                throw new IOException("more than " + LARGEST + " bytes");
            }
            return plain;
        }
    }

    static void write(HttpServletResponse response, byte[] plain) throws IOException {
        response.setContentType(TYPE);
        try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
            out.write(plain);
        }
    }

    /** A refusal in words of both languages, since the branch's is not known. */
    static void refuse(HttpServletResponse response, int status, Message reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((reason.in(Locale.ENGLISH) + "\n" + reason.in(Locale.of("fa"))).getBytes(StandardCharsets.UTF_8));
    }
}
