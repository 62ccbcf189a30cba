package org.peyvand.server.internal.status;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.peyvand.persistence.engine.ConnectionPool;
import org.peyvand.server.Readiness;
import org.peyvand.server.ServerCertificates;
import org.peyvand.server.internal.http.RequestFigures;

/** Figures for Prometheus: memory, threads, requests, connections, the change log, certificates. Counts only, of no person and no customer. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metrics")
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1000;
    private static final int CLASSES = 5;

    private final transient Readiness readiness;
    private final transient RequestFigures requests;
    private final transient DatabaseFigures database;
    private final transient ServerCertificates certificates;

    /** Made by Declarative Services. */
    @Activate
    public MetricsServlet(@Reference Readiness readiness, @Reference RequestFigures requests, @Reference DatabaseFigures database,
            @Reference ServerCertificates certificates) {
        this.readiness = readiness;
        this.requests = requests;
        this.database = database;
        this.certificates = certificates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; version=0.0.4");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(text());
    }

    String text() {
        MetricsText text = new MetricsText();
        machine(text);
        requests(text);
        boolean ready = readiness.now() == Readiness.State.READY;
        text.gauge("peyvand_ready", "1 when the head office can work.", ready ? 1 : 0);
        if (ready) {
            database(text);
        }
        text.gauge("peyvand_authority_ends_seconds", "When the certificate of the authority ends.", certificates.authority().getNotAfter().getTime() / MILLIS);
        return text.toString();
    }

    private static void machine(MetricsText text) {
        var memory = ManagementFactory.getMemoryMXBean();
        text.head("jvm_memory_used_bytes", "Memory in use.", "gauge");
        memory(text, "jvm_memory_used_bytes", MemoryUsage::getUsed);
        text.head("jvm_memory_committed_bytes", "Memory taken from the system.", "gauge");
        memory(text, "jvm_memory_committed_bytes", MemoryUsage::getCommitted);
        text.gauge("jvm_memory_max_bytes", "Most memory of the heap.", memory.getHeapMemoryUsage().getMax());
        text.gauge("jvm_threads_current", "Threads.", ManagementFactory.getThreadMXBean().getThreadCount());
        text.counter("jvm_gc_collection_seconds_sum", "Time spent on collecting garbage.",
            ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(bean -> Math.max(0, bean.getCollectionTime())).sum() / MILLIS);
        text.gauge("process_start_time_seconds", "When the process began.", ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
    }

    private static void memory(MetricsText text, String name, java.util.function.ToLongFunction<MemoryUsage> figure) {
        var memory = ManagementFactory.getMemoryMXBean();
        text.value(name, "area=\"heap\"", figure.applyAsLong(memory.getHeapMemoryUsage()));
        text.value(name, "area=\"nonheap\"", figure.applyAsLong(memory.getNonHeapMemoryUsage()));
    }

    private void requests(MetricsText text) {
        text.head("http_requests_total", "Requests by the class of their status.", "counter");
        long all = 0;
        for (int one = 1; one <= CLASSES; one++) {
            text.value("http_requests_total", "status=\"" + one + "xx\"", requests.ended(one));
            all += requests.ended(one);
        }
        text.head("http_request_seconds", "Time spent on requests.", "summary").value("http_request_seconds_sum", "", requests.seconds())
            .value("http_request_seconds_count", "", all);
        text.gauge("http_requests_active", "Requests being worked on.", requests.active());
        text.counter("peyvand_refused_certificates_total", "Requests with a certificate that does not count.", requests.refusedCertificates());
    }

    private void database(MetricsText text) {
        database.pool().map(ConnectionPool::figures).ifPresent(pool -> {
            text.head("database_connections", "Connections to the database.", "gauge");
            text.value("database_connections", "state=\"used\"", pool.used()).value("database_connections", "state=\"idle\"", pool.idle());
            text.gauge("database_connections_max", "Most connections at a time.", pool.most());
        });
        database.lastSeal().ifPresent(number -> text.counter("peyvand_last_seal_number", "Number of the last seal of the change log.", number));
    }
}
