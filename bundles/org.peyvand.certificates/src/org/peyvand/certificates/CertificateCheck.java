package org.peyvand.certificates;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.peyvand.base.text.Message;

/**
 * Whether a client's certificate counts at a moment. TLS has looked at the first two points when the connection was made; a connection may last, so all of
 * them are looked at for every request.
 *
 * @param authority whose certificates count
 * @param revocations which of them no longer do
 */
public record CertificateCheck(CertificateAuthority authority, Revocations revocations) {

    /** Why it does not count; empty when it does. */
    public Optional<Message> objection(X509Certificate certificate, Instant now) {
        if (!authority.hasIssued(certificate)) {
            return because("certificate.stranger");
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            return because("certificate.early");
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            return because("certificate.ended");
        }
        return revocations.isRevoked(certificate.getSerialNumber()) ? because("certificate.revoked") : Optional.empty();
    }

    private static Optional<Message> because(String key) {
        return Optional.of(Message.of(CertificateCheck.class, key));
    }
}
