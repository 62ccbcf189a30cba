package org.peyvand.sync;

import java.security.cert.X509Certificate;
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
}
