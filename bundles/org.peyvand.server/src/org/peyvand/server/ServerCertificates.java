package org.peyvand.server;

import java.security.cert.X509Certificate;
import java.time.Duration;
import org.peyvand.certificates.CertificateCheck;
import org.peyvand.certificates.Revocations;
import org.peyvand.certificates.SigningRequest;

/** The certificate authority of this head office. An OSGi service. */
public interface ServerCertificates {
    /** For how long the certificate of a client is good. */
    Duration CLIENT_TIME = Duration.ofDays(90);

    /** The certificate that clients have to trust, and nothing else. */
    X509Certificate authority();

    /**
     * A certificate with which a client shows who it is, good for {@link #CLIENT_TIME}.
     *
     * @param name its common name, by which {@link Client#name()} knows it
     */
    X509Certificate issue(SigningRequest request, String name);

    /** What tells whether a certificate counts. */
    CertificateCheck check();

    /** Certificates that were taken back. */
    Revocations revocations();
}
