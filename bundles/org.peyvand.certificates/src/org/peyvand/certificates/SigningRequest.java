package org.peyvand.certificates;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;

/**
 * A request for a certificate (PKCS #10), whose sender has proved to own the private key. What it says about names is not looked at: whoever issues the
 * certificate decides them.
 *
 * @param key the public key
 */
public record SigningRequest(PublicKey key) {
    private static final int LONGEST = 8 * 1024;
    private static final String HEAD = "CERTIFICATE REQUEST";

    /** The text (PEM) with which a client asks for a certificate of its key. */
    public static String of(KeyPair keys, String name) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(CertificateAuthority.SIGNATURE).build(keys.getPrivate());
            var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
            return Pem.text(HEAD, new JcaPKCS10CertificationRequestBuilder(subject, keys.getPublic()).build(signer).getEncoded());
        } catch (OperatorCreationException | IOException e) {
            throw new CertificateFailure("The request cannot be signed", e);
        }
    }

    /** Reads a request; refused with a sentence when it is none, is not signed by its own key, or has a key of another kind than {@link Keys}. */
    public static Outcome<SigningRequest> read(String pem) {
        if (pem.length() > LONGEST) {
            return Outcome.refused(Message.of(SigningRequest.class, "request.broken"));
        }
        try {
            var request = new JcaPKCS10CertificationRequest(Pem.bytes(HEAD, pem));
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(request.getPublicKey()))) {
                return Outcome.refused(Message.of(SigningRequest.class, "request.unsigned"));
            }
            return Keys.isAccepted(request.getPublicKey()) ? Outcome.done(new SigningRequest(request.getPublicKey()))
                : Outcome.refused(Message.of(SigningRequest.class, "request.key"));
        } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException | IllegalArgumentException e) {
            return Outcome.refused(Message.of(SigningRequest.class, "request.broken"));
        }
    }
}
