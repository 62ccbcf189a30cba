package org.peyvand.server;

import jakarta.servlet.ServletRequest;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * The other side of a request that has shown a certificate of this head office. When a servlet sees it, the certificate has been looked at for this very
 * request: issued here, within its time, not revoked.
 *
 * @param name what the certificate says, its common name
 * @param certificate the certificate
 */
public record Client(String name, X509Certificate certificate) {
    /** The attribute of the request in which it travels; set by nobody but the head office. */
    public static final String ATTRIBUTE = Client.class.getName();

    /** Who asks; empty for somebody without a certificate. */
    public static Optional<Client> of(ServletRequest request) {
        return Optional.ofNullable((Client) request.getAttribute(ATTRIBUTE));
    }

    /** Number of the certificate, by which it is revoked. */
    public BigInteger serial() {
        return certificate.getSerialNumber();
    }
}
