package org.peyvand.server.internal.tls;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.CertificateFailure;
import org.peyvand.certificates.Identity;
import org.peyvand.server.internal.start.ProcessEnd;
import org.peyvand.server.internal.start.ServerSettings;

/**
 * Tells Jetty where and with which certificate it listens: TLS 1.3 and nothing else, certificates of clients wanted but not demanded. A renewed
 * certificate is told anew, for which Jetty opens its port anew.
 */
@Component(immediate = true, service = HttpsPort.class)
public final class HttpsPort {
    private static final Logger LOG = System.getLogger(HttpsPort.class.getName());
    private static final String PID = "org.apache.felix.http";
    private static final int LOOK_HOURS = 6;

    private final ServerSettings settings;
    private final FolderCertificates certificates;
    private final Configuration configuration;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
        task -> Thread.ofPlatform().daemon().name("peyvand-certificates").unstarted(task));
    private BigInteger shown;

    /** Made by Declarative Services. */
    @Activate
    public HttpsPort(@Reference ServerSettings settings, @Reference FolderCertificates certificates, @Reference ConfigurationAdmin admin,
            @Reference ProcessEnd end) throws IOException {
        this.settings = settings;
        this.certificates = certificates;
        this.configuration = admin.getConfiguration(PID, "?");
        try {
            tell();
        } catch (CertificateFailure e) {
            end.because(Message.of(FolderCertificates.class, "certificates.failed", e.getMessage()), e);
            throw e;
        }
        clock.scheduleWithFixedDelay(this::look, LOOK_HOURS, LOOK_HOURS, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    /** Tells Jetty when there is another certificate than before. */
    void look() {
        try {
            tell();
        } catch (IOException | CertificateFailure e) {
            LOG.log(Level.ERROR, "The certificate of the server could not be renewed", e);
        }
    }

    private void tell() throws IOException {
        Identity server = certificates.server();
        if (!server.certificate().getSerialNumber().equals(shown)) {
            configuration.update(properties(KeyFiles.write(settings.run(), server, certificates.authority())));
            shown = server.certificate().getSerialNumber();
            LOG.log(Level.INFO, "The certificate of the server is good until {0}", server.certificate().getNotAfter().toInstant());
        }
    }

    private Dictionary<String, Object> properties(KeyFiles files) {
        Dictionary<String, Object> all = new Hashtable<>();
        all.put("org.apache.felix.http.enable", false);
        all.put("org.apache.felix.https.enable", true);
        all.put("org.osgi.service.http.port.secure", settings.port());
        all.put("org.apache.felix.http.host", settings.isEverywhere() ? "0.0.0.0" : settings.host());
        all.put("org.apache.felix.https.keystore", files.keys().toString());
        all.put("org.apache.felix.https.keystore.password", files.password());
        all.put("org.apache.felix.https.keystore.key.password", files.password());
        all.put("org.apache.felix.https.truststore", files.trusted().toString());
        all.put("org.apache.felix.https.truststore.password", files.password());
        all.put("org.apache.felix.https.clientcertificate", "wants");
        all.put("org.apache.felix.https.jetty.protocols.included", new String[] {"TLSv1.3"});
        all.put("org.apache.felix.http2.enable", true);
        all.put("org.apache.felix.jetty.alpn.enable", true);
        all.put("org.apache.felix.jetty.alpn.protocols", new String[] {"h2", "http/1.1"});
        all.put("org.apache.felix.jetty.gziphandler.enable", true);
        all.put("org.apache.felix.http.jetty.sendServerHeader", false);
        all.put("org.apache.felix.http.jetty.threadpool.max", settings.mostThreads());
        all.put("org.apache.felix.http.timeout", (int) settings.idle().toMillis());
        all.put("org.apache.felix.http.mbeans", false);
        return all;
    }
}
