package org.peyvand.certificates;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/** Pairs of keys as everybody here uses them: EC P-256, which every TLS 1.3 implementation knows. */
public final class Keys {
    private static final String CURVE = "secp256r1";
    private static final int CURVE_BITS = 256;

    private Keys() {
    }

    /** A new pair. */
    public static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new CertificateFailure("This JVM makes no EC keys", e);
        }
    }

    /** Whether a certificate may be issued for this key: the same kind as {@link #generate()} makes. */
    static boolean isAccepted(PublicKey key) {
        return key instanceof ECPublicKey ec && ec.getParams().getCurve().getField().getFieldSize() == CURVE_BITS
            && ec.getParams().toString().contains(CURVE);
    }
}
