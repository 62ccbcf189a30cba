package org.peyvand.server.sync.internal;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.sync.protocol.Words;

/** Keeps a branch waiting until there is something new, so that it need not ask again and again. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sync/v1/news")
@HttpWhiteboardServletAsyncSupported
public final class NewsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(NewsServlet.class.getName());
    /** Longer than anybody is kept waiting: the desk answers before. */
    private static final long TIMEOUT_MILLIS = 40_000;
    private final transient NewsDesk desk;
    private final transient BranchGate gate;

    /** Made by Declarative Services. */
    @Activate
    public NewsServlet(@Reference NewsDesk desk, @Reference BranchGate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.branch(request, response).isEmpty()) {
            return;
        }
        Optional<Long> after = Answers.asked(request, response, words -> Long.valueOf(words.getOrDefault("after", "")));
        if (after.isEmpty()) {
            return;
        }
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(TIMEOUT_MILLIS);
        desk.tell(after.get(), news -> answer(context, response, news));
    }

    private static void answer(AsyncContext context, HttpServletResponse response, boolean news) {
        try {
            Answers.write(response, Words.write(Map.of("news", Boolean.toString(news))));
            context.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.DEBUG, "Who waited for news is gone", gone);
        }
    }
}
