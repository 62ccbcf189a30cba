package org.peyvand.server.sync.internal;

import java.security.cert.X509Certificate;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.server.ServerCertificates;
import org.peyvand.sync.Enrolments;

/** Issues certificates of the authority of this head office. */
record Issuing(ServerCertificates certificates, String client) implements Enrolments.Issuer {
    @Override
    public X509Certificate authority() {
        return certificates.authority();
    }

    @Override
    public X509Certificate issue(SigningRequest request, String name) {
        return certificates.issue(request, name);
    }
}
