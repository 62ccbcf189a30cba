package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Unreachable;
import org.peyvand.sync.protocol.Words;

/** Gets the branch another certificate, of a new key, when a third of its time is left. As long as the present one is good, a failure is none of the exchange's. */
record Renewal(Supplier<LinkFiles> files, Lines lines) {
    private static final Logger LOG = System.getLogger(Renewal.class.getName());
    private static final int THIRD = 3;

    void run() {
        try {
            LinkFiles.Link link = files.get().read();
            if (isDue(link.identity().certificate(), Instant.now())) {
                renew(link);
            }
        } catch (IOException | Unreachable | Refused | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "The certificate of the branch was not looked at or not renewed", e);
        }
    }

    /** Whether a third of its time is left, or less. */
    static boolean isDue(X509Certificate certificate, Instant now) {
        Instant ends = certificate.getNotAfter().toInstant();
        Duration whole = Duration.between(certificate.getNotBefore().toInstant(), ends);
        return !now.isBefore(ends.minus(whole.dividedBy(THIRD)));
    }

    private void renew(LinkFiles.Link link) throws IOException {
        KeyPair keys = Keys.generate();
        Map<String, String> answer = Words.read(lines.line().post("/sync/v1/renew", Words.write(Map.of("request", SigningRequest.of(keys, "renewed")))));
        String certificate = answer.get("certificate");
        if (certificate == null) {
            throw new IOException("no certificate");
        }
        files.get().renew(keys.getPrivate(), certificate);
        lines.cut();
        LOG.log(Level.INFO, "The branch has got a new certificate");
    }
}
