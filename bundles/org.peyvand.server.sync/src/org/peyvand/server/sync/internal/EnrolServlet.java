package org.peyvand.server.sync.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.server.ServerCertificates;
import org.peyvand.sync.Enrolments;

/** Takes one-time codes: the only path of the exchange without a certificate. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sync/v1/enrol")
public final class EnrolServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(EnrolServlet.class.getName());
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LARGEST = 64 << 10;
    private final transient Enrolments enrolments;
    private final transient Enrolments.Issuer issuer;

    /** Made by Declarative Services. */
    @Activate
    public EnrolServlet(@Reference Enrolments enrolments, @Reference ServerCertificates certificates) {
        this.enrolments = enrolments;
        this.issuer = new Issuing(certificates);
    }

    /** The authority of this head office. */
    private record Issuing(ServerCertificates certificates) implements Enrolments.Issuer {
        @Override
        public X509Certificate authority() {
            return certificates.authority();
        }

        @Override
        public X509Certificate issue(SigningRequest request, String name) {
            return certificates.issue(request, name);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> words;
        try {
            words = words(Packed.read(request));
        } catch (IOException e) {
            Packed.refuse(response, HttpServletResponse.SC_BAD_REQUEST, Message.of(CallServlet.class, "call.broken"));
            return;
        }
        Outcome<Enrolments.Enrolled> enrolled = enrolments.redeem(words.getOrDefault("id", ""), words.getOrDefault("request", ""), words.get("proof"), issuer);
        if (!enrolled.isDone()) {
            LOG.log(Level.WARNING, "A code was refused to {0}", request.getRemoteAddr());
            Packed.refuse(response, HttpServletResponse.SC_FORBIDDEN, enrolled.diagnostics().getFirst().message());
            return;
        }
        LOG.log(Level.INFO, "Branch {0} was enrolled by {1}", enrolled.value().branch(), request.getRemoteAddr());
        Packed.write(response, json(enrolled.value()));
    }

    private static byte[] json(Enrolments.Enrolled enrolled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("branch", enrolled.branch().toString());
            out.writeStringField("certificate", enrolled.certificate());
            out.writeStringField("authority", enrolled.authority());
            out.writeStringField("proof", enrolled.proof());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> words(byte[] json) throws IOException {
        if (json.length > LARGEST) {
            throw new IOException("too large");
        }
        Map<String, String> found = new HashMap<>();
        try (JsonParser in = JSON.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                found.put(in.currentName(), String.valueOf(in.nextTextValue()));
            }
        }
        return found;
    }
}
