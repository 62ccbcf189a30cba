package org.peyvand.certificates;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A certificate with its private key: what a server or a client shows.
 *
 * @param key the private key
 * @param chain the certificate first, then those that vouch for it
 */
public record Identity(PrivateKey key, List<X509Certificate> chain) {
    private static final String ALIAS = "peyvand";

    /** Takes a copy of the chain. */
    public Identity {
        chain = List.copyOf(chain);
    }

    /** The certificate itself. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whether it has ended, or does so within this time. */
    public boolean endsWithin(Duration time, Instant now) {
        return !certificate().getNotAfter().toInstant().isAfter(now.plus(time));
    }

    /**
     * A key store in memory with this as its only entry.
     *
     * @param password protects the key; copied
     */
    public KeyStore keyStore(char[] password) {
        try {
            KeyStore store = emptyStore();
            store.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
            return store;
        } catch (GeneralSecurityException e) {
            throw new CertificateFailure("The keys cannot be put together", e);
        }
    }

    /** A key store in memory that trusts this certificate and nobody else. */
    public static KeyStore trustStore(X509Certificate authority) {
        try {
            KeyStore store = emptyStore();
            store.setCertificateEntry(ALIAS, authority);
            return store;
        } catch (GeneralSecurityException e) {
            throw new CertificateFailure("The certificates cannot be put together", e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (java.io.IOException e) {
            throw new CertificateFailure("An empty key store cannot be made", e);
        }
    }
}
