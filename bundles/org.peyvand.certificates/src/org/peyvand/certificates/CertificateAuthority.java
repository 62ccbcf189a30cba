package org.peyvand.certificates;

import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Issues certificates in its own name. Safe for many threads.
 *
 * @param certificate its own certificate, which whoever trusts it has to know
 * @param key its private key
 * @param clock tells from when certificates are good
 */
public record CertificateAuthority(X509Certificate certificate, PrivateKey key, Clock clock) {
    static final String SIGNATURE = "SHA256withECDSA";
    /** For how long an authority is good. */
    public static final Duration OWN_TIME = Duration.ofDays(3653);
    /** Clocks of others may be behind by this much. */
    private static final Duration SLACK = Duration.ofMinutes(10);
    private static final int SERIAL_BITS = 126;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new authority with a new key; its certificate vouches for itself. */
    public static CertificateAuthority create(String name, Clock clock) {
        KeyPair keys = Keys.generate();
        X500Name subject = name(name);
        Instant now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(subject, serial(), Date.from(now.minus(SLACK)), Date.from(now.plus(OWN_TIME)), subject, keys.getPublic());
        try {
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        } catch (CertIOException | GeneralSecurityException e) {
            throw new CertificateFailure("The certificate of the authority cannot be made", e);
        }
        return new CertificateAuthority(sign(builder, keys.getPrivate()), keys.getPrivate(), clock);
    }

    /**
     * A new key and certificate of a server.
     *
     * @param names host names and addresses by which it is reached; at least one
     * @param time for how long
     */
    public Identity server(Collection<String> names, Duration time) {
        KeyPair keys = Keys.generate();
        GeneralName[] reached = names.stream().map(CertificateAuthority::reached).toArray(GeneralName[]::new);
        X509v3CertificateBuilder builder = builder(name(names.iterator().next()), keys.getPublic(), time, KeyPurposeId.id_kp_serverAuth);
        try {
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(reached));
        } catch (CertIOException e) {
            throw new CertificateFailure("The names of the server cannot be written", e);
        }
        return new Identity(keys.getPrivate(), List.of(sign(builder, key), certificate));
    }

    /**
     * A certificate with which a client shows who it is.
     *
     * @param request who asks has proved to own its key
     * @param name what the certificate says, as its common name
     * @param time for how long
     */
    public X509Certificate client(SigningRequest request, String name, Duration time) {
        return sign(builder(name(name), request.key(), time, KeyPurposeId.id_kp_clientAuth), key);
    }

    /** Whether this authority has issued a certificate, whatever its time. */
    public boolean hasIssued(X509Certificate other) {
        try {
            other.verify(certificate.getPublicKey());
            return other.getIssuerX500Principal().equals(certificate.getSubjectX500Principal()) && other.getBasicConstraints() < 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private X509v3CertificateBuilder builder(X500Name subject, PublicKey of, Duration time, KeyPurposeId purpose) {
        Instant now = clock.instant();
        Instant own = certificate.getNotAfter().toInstant();
        Instant end = now.plus(time).isAfter(own) ? own : now.plus(time);
        var builder = new JcaX509v3CertificateBuilder(certificate, serial(), Date.from(now.minus(SLACK)), Date.from(end),
            new javax.security.auth.x500.X500Principal(encoded(subject)), of);
        try {
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(of));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
        } catch (CertIOException | GeneralSecurityException e) {
            throw new CertificateFailure("The certificate cannot be made", e);
        }
        return builder;
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey with) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(with)));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new CertificateFailure("The certificate cannot be signed", e);
        }
    }

    private static GeneralName reached(String name) {
        if (ADDRESS.matcher(name).matches()) {
            try {
                return new GeneralName(GeneralName.iPAddress, InetAddress.getByName(name.replaceFirst("%.*", "")).getHostAddress());
            } catch (java.net.UnknownHostException e) {
                throw new CertificateFailure("No address: " + name, e);
            }
        }
        return new GeneralName(GeneralName.dNSName, java.net.IDN.toASCII(name));
    }

    private static X500Name name(String text) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, "Peyvand").addRDN(BCStyle.CN, text).build();
    }

    private static byte[] encoded(X500Name name) {
        try {
            return name.getEncoded();
        } catch (java.io.IOException e) {
            throw new CertificateFailure("The name cannot be written", e);
        }
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
    }
}
