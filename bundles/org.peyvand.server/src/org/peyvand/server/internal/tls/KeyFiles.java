package org.peyvand.server.internal.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.UUID;
import org.peyvand.certificates.CertificateFailure;
import org.peyvand.certificates.Identity;

/**
 * The two key stores that Jetty reads, in the folder of the run, which only the owner may enter; with a password that lasts as long as the run.
 *
 * @param keys the server's key and certificate
 * @param trusted the authority whose clients are let in with their certificate
 * @param password of both
 */
record KeyFiles(Path keys, Path trusted, String password) {

    static KeyFiles write(Path run, Identity server, X509Certificate authority) {
        String password = UUID.randomUUID().toString();
        KeyFiles files = new KeyFiles(run.resolve("keys.p12"), run.resolve("trusted.p12"), password);
        store(server.keyStore(password.toCharArray()), files.keys, password);
        store(Identity.trustStore(authority), files.trusted, password);
        return files;
    }

    private static void store(KeyStore store, Path file, String password) {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new CertificateFailure("Cannot be written: " + file, e);
        }
    }
}
