package org.peyvand.server.internal.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import org.peyvand.base.text.Message;
import org.peyvand.server.Client;
import org.peyvand.server.RefusalWitness;
import org.peyvand.server.ServerCertificates;
import org.peyvand.server.internal.start.ServerSettings;

/** Stands before every servlet: looks at the certificate of the client, limits bodies, sets the headers that forbid browsers everything, counts. */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
public final class RequestGuard implements Filter {
    private static final Logger LOG = System.getLogger(RequestGuard.class.getName());
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:[^,\\\\]|\\\\.)*)");

    private final ServerCertificates certificates;
    private final RequestFigures figures;
    private final long mostBody;
    private final Clock clock;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile RefusalWitness witness;

    /** Made by Declarative Services. */
    @Activate
    public RequestGuard(@Reference ServerSettings settings, @Reference ServerCertificates certificates, @Reference RequestFigures figures) {
        this(settings.mostBody(), certificates, figures, Clock.systemUTC());
    }

    RequestGuard(long mostBody, ServerCertificates certificates, RequestFigures figures, Clock clock) {
        this.mostBody = mostBody;
        this.certificates = certificates;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answered;
        long begin = System.nanoTime();
        figures.begun();
        try {
            setHeaders(response);
            if (letIn(request, response)) {
                chain.doFilter(new LimitedRequest(request, mostBody), response);
            }
        } catch (BodyTooLarge e) {
            LOG.log(Level.DEBUG, "Body too large", e);
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, Message.of(RequestGuard.class, "body.large", mostBody));
        } finally {
            figures.ended(response.getStatus(), System.nanoTime() - begin);
        }
    }

    private boolean letIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > mostBody) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, Message.of(RequestGuard.class, "body.large", mostBody));
            return false;
        }
        X509Certificate[] shown = (X509Certificate[]) request.getAttribute(CERTIFICATES);
        if (shown == null || shown.length == 0) {
            return true;
        }
        Optional<Message> objection = certificates.check().objection(shown[0], clock.instant());
        if (objection.isPresent()) {
            figures.certificateRefused();
            LOG.log(Level.WARNING, "Refused: {0} ({1})", shown[0].getSubjectX500Principal(), objection.get().in(Locale.ENGLISH));
            RefusalWitness told = witness;
            if (told != null) {
                told.refused(new Client(commonName(shown[0]), shown[0]), request.getRemoteAddr());
            }
            refuse(response, HttpServletResponse.SC_FORBIDDEN, objection.get());
            return false;
        }
        request.setAttribute(Client.ATTRIBUTE, new Client(commonName(shown[0]), shown[0]));
        return true;
    }

    /** The certificate is one of ours, whose names hold no more than what we wrote ourselves. */
    private static String commonName(X509Certificate certificate) {
        Matcher name = COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName());
        return name.find() ? name.group(1).replaceAll("\\\\(.)", "$1") : "";
    }

    private static void setHeaders(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    private static void refuse(HttpServletResponse response, int status, Message why) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            setHeaders(response);
            response.setStatus(status);
            PlainText.write(response, why.in(Locale.ENGLISH));
        }
    }
}
