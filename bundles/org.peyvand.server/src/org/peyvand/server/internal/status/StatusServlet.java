package org.peyvand.server.internal.status;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.base.culture.Culture;
import org.peyvand.server.Readiness;

/** The {@link StatusPage} at the root, in the language that is asked for. Whatever no other servlet answers comes here too, and is not there. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class StatusServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;
    private final transient DatabaseFigures database;
    private final transient Version version;

    /** Made by Declarative Services. */
    @Activate
    public StatusServlet(BundleContext context, @Reference Readiness readiness, @Reference DatabaseFigures database) {
        this.readiness = readiness;
        this.database = database;
        this.version = context.getBundle().getVersion();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/".equals(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Culture culture = Culture.of(language(request)).in(ZoneId.systemDefault());
        var page = new StatusPage(readiness.now(), version.toString(), database.engine(), Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
            Instant.now());
        response.setHeader("Content-Security-Policy", StatusPage.POLICY);
        response.setHeader("Vary", "Accept-Language");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(page.in(culture));
    }

    /** Persian or English: what the address says, else what the browser prefers, else the installation's. */
    static Locale language(HttpServletRequest request) {
        String named = request.getParameter("lang");
        boolean preferred = request.getHeader("Accept-Language") != null;
        Stream<String> wanted = Stream.concat(Stream.ofNullable(named),
            preferred ? Collections.list(request.getLocales()).stream().map(Locale::getLanguage) : Stream.of(Locale.getDefault().getLanguage()));
        return wanted.filter(tag -> tag.equals("fa") || tag.equals("en")).findFirst().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }
}
