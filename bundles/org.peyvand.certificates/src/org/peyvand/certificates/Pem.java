package org.peyvand.certificates;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and certificates as text, as other programs read and write them too. */
public final class Pem {
    private static final int LINE = 64;
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String KEY = "PRIVATE KEY";

    private Pem() {
    }

    /** A certificate as text. */
    public static String of(X509Certificate certificate) {
        try {
            return text(CERTIFICATE, certificate.getEncoded());
        } catch (CertificateException e) {
            throw new CertificateFailure("The certificate cannot be written", e);
        }
    }

    /** A private key as text, not encrypted. */
    public static String of(PrivateKey key) {
        return text(KEY, key.getEncoded());
    }

    /** @throws IllegalArgumentException when it is no certificate */
    public static X509Certificate certificate(String text) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes(CERTIFICATE, text)));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("No certificate", e);
        }
    }

    /** @throws IllegalArgumentException when it is no private EC key */
    public static PrivateKey key(String text) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes(KEY, text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No private key", e);
        }
    }

    static String text(String head, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
        return "-----BEGIN " + head + "-----\n" + lines + "\n-----END " + head + "-----\n";
    }

    /** The first part with this head. */
    static byte[] bytes(String head, String text) {
        Matcher part = Pattern.compile("-----BEGIN " + head + "-----([A-Za-z0-9+/=\\s]*)-----END " + head + "-----").matcher(text);
        if (!part.find()) {
            throw new IllegalArgumentException("No " + head);
        }
        return Base64.getMimeDecoder().decode(part.group(1));
    }
}
