package org.peyvand.sync;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.certificates.SigningRequest;

/** How a database becomes that of a branch: the head office's side. An OSGi service. */
public interface Enrolments {

    /** Issues certificates to clients of the head office. */
    interface Issuer {
        /** The certificate that branches have to trust. */
        X509Certificate authority();

        /** A certificate for whoever owns the key of the request. */
        X509Certificate issue(SigningRequest request, String name);

        /** Address of whoever asks, for the audit trail. */
        default String client() {
            return "";
        }
    }

    /**
     * What a new branch gets.
     *
     * @param certificate with which it shows who it is, as PEM
     * @param authority the certificate that it has to trust, as PEM
     * @param proof that this was said by somebody who knows the code
     */
    record Enrolled(UUID branch, String certificate, String authority, String proof) {
    }

    /**
     * A code with which one database can become that of a branch, within two days and once; the branch is made when it is not there.
     *
     * @param branch its name or code
     * @return refused when whoever works here may not
     */
    Outcome<String> code(String branch);

    /**
     * Takes a code.
     *
     * @param id its first part
     * @param request for a certificate, as PEM
     * @param proof that whoever asks knows the rest of the code
     */
    Outcome<Enrolled> redeem(String id, String request, String proof, Issuer issuer);

    /**
     * Another certificate for a branch that has shown a good one.
     *
     * @param request for a certificate, as PEM
     * @return the certificate, as PEM
     */
    Outcome<String> renew(UUID branch, String request, Issuer issuer);

    /** Whether a certificate was taken back. Asked at every call. */
    boolean isRevoked(BigInteger serial);

    /**
     * The certificates of a branch count no more, nor do its codes; what it has not sent yet stays there until it is enrolled anew.
     *
     * @return refused when whoever works here may not
     */
    Outcome<Integer> revoke(UUID branch);

    /**
     * A branch and its certificate.
     *
     * @param contactAt when its database exchanged last; may be {@code null}
     * @param ends when its last certificate ends; {@code null} when it has none that counts
     * @param revoked whether its certificates were taken back
     * @param codeUntil until when a code waits for being used; may be {@code null}
     */
    record Member(UUID branch, String name, Instant contactAt, Instant ends, boolean revoked, Instant codeUntil) {
    }

    /** The branches by name; none for those who may not look after them. */
    List<Member> members();
}
