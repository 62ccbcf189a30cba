package org.peyvand.certificates;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peyvand.certificates.internal.OnlyOwner;

/**
 * The folder in which an authority and the certificate of one server lie: {@code ca.pem} and {@code ca.key}, {@code server.pem} and {@code server.key},
 * {@code revoked}. What is missing is made. Private keys can be read by their owner only. Several processes may start with it at once.
 *
 * @param folder made when it is not there
 * @param clock tells when certificates end
 */
public record AuthorityFolder(Path folder, Clock clock) {
    /** The file with the certificate that clients have to trust. */
    public static final String CERTIFICATE = "ca.pem";
    private static final String KEY = "ca.key";
    private static final String SERVER = "server.pem";
    private static final String SERVER_KEY = "server.key";
    private static final String REVOKED = "revoked";

    /**
     * The authority; a new one with this name when there is none.
     *
     * @throws CertificateFailure when the folder cannot be used, or only one of the two files is there
     */
    public CertificateAuthority authority(String name) {
        return alone(() -> {
            boolean certificate = Files.exists(folder.resolve(CERTIFICATE));
            if (certificate != Files.exists(folder.resolve(KEY))) {
                throw new CertificateFailure("Only one of " + CERTIFICATE + " and " + KEY + " is in " + folder + ": bring back the other one", null);
            }
            return certificate ? new CertificateAuthority(Pem.certificate(read(CERTIFICATE)), Pem.key(read(KEY)), clock) : make(name);
        });
    }

    private CertificateAuthority make(String name) {
        CertificateAuthority made = CertificateAuthority.create(name, clock);
        write(KEY, Pem.of(made.key()), true);
        write(CERTIFICATE, Pem.of(made.certificate()), false);
        return made;
    }

    /**
     * What the server shows: as before, while it is good for all these names, comes from this authority and does not end soon; else a new one.
     *
     * @param time for how long a new one is good
     * @param before a new one is made when the present one ends within this time
     */
    public Identity server(CertificateAuthority authority, Collection<String> names, Duration time, Duration before) {
        return alone(() -> {
            if (Files.exists(folder.resolve(SERVER)) && Files.exists(folder.resolve(SERVER_KEY))) {
                Identity present = new Identity(Pem.key(read(SERVER_KEY)), List.of(Pem.certificate(read(SERVER)), authority.certificate()));
                boolean good = authority.hasIssued(present.certificate()) && !present.endsWithin(before, clock.instant());
                if (good && namesOf(present).containsAll(names.stream().map(AuthorityFolder::plain).toList())) {
                    return present;
                }
            }
            Identity made = authority.server(names, time);
            write(SERVER_KEY, Pem.of(made.key()), true);
            write(SERVER, Pem.of(made.certificate()) + Pem.of(authority.certificate()), false);
            return made;
        });
    }

    /** Which certificates were taken back. */
    public Revocations revocations() {
        return new RevocationFile(folder.resolve(REVOKED));
    }

    private static Set<String> namesOf(Identity identity) {
        try {
            var names = identity.certificate().getSubjectAlternativeNames();
            return names == null ? Set.of() : names.stream().map(entry -> plain(String.valueOf(entry.get(1)))).collect(Collectors.toCollection(TreeSet::new));
        } catch (java.security.cert.CertificateParsingException e) {
            return Set.of();
        }
    }

    /** Addresses of IPv6 have many spellings, and some name a network card. */
    private static String plain(String name) {
        try {
            return name.contains(":") ? java.net.InetAddress.getByName(name.replaceFirst("%.*", "")).getHostAddress() : java.net.IDN.toASCII(name);
        } catch (java.net.UnknownHostException e) {
            return name;
        }
    }

    private <T> T alone(Supplier<T> work) {
        try {
            OnlyOwner.folder(folder);
            try (FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var held = lock.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new CertificateFailure("The folder of the certificates cannot be used: " + folder + " (" + e.getMessage() + ')', e);
        } catch (IllegalArgumentException e) {
            throw new CertificateFailure("A file of the certificates in " + folder + " is damaged: " + e.getMessage(), e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new CertificateFailure("Cannot be read: " + folder.resolve(name), e);
        }
    }

    private void write(String name, String text, boolean secret) {
        try {
            Path part = folder.resolve(name + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, secret ? OnlyOwner.attributes(folder, "rw-------") : OnlyOwner.attributes(folder, "rw-r--r--"));
            Files.writeString(part, text, StandardOpenOption.SYNC);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CertificateFailure("Cannot be written: " + folder.resolve(name), e);
        }
    }
}
