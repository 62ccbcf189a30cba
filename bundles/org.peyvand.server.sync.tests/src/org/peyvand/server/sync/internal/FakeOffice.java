package org.peyvand.server.sync.internal;

import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.CertificateCheck;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.Pem;
import org.peyvand.certificates.Revocations;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.server.Client;
import org.peyvand.server.ServerCertificates;
import org.peyvand.sync.Enrolments;

/** A head office without a database: its authority, and enrolments that know which certificates were taken back. */
final class FakeOffice implements ServerCertificates {
    static final UUID BRANCH = UUID.fromString("0199f000-0000-7000-8000-00000000000b");
    private final CertificateAuthority authority = CertificateAuthority.create("test", Clock.systemUTC());
    private final Set<BigInteger> revoked = new HashSet<>();
    private final Map<String, String> asked = new HashMap<>();
    private final List<String> noted = new ArrayList<>();
    private boolean down;

    /** Nobody can ask the database any more. */
    void goDown() {
        down = true;
    }

    void revoke(Client client) {
        revoked.add(client.serial());
    }

    /** Somebody who has shown a certificate of this head office with a name. */
    Optional<Client> client(String name) {
        KeyPair keys = Keys.generate();
        return Optional.of(new Client(name, authority.client(new SigningRequest(keys.getPublic()), name, Duration.ofDays(1))));
    }

    Optional<Client> branch() {
        return client(BRANCH.toString());
    }

    BranchGate gate() {
        return new BranchGate(enrolments(), (name, serial, taken, from) -> noted.add(name + ' ' + taken + ' ' + from));
    }

    /** Refused calls that were noted in the trail: name of the certificate, whether it was taken back, and from where. */
    List<String> noted() {
        return noted;
    }

    /** What was asked of the enrolments, by method. */
    Map<String, String> asked() {
        return asked;
    }

    Enrolments enrolments() {
        return (Enrolments) Proxy.newProxyInstance(Enrolments.class.getClassLoader(), new Class<?>[] {Enrolments.class}, (proxy, method, arguments) -> {
            if (down) {
                throw new PersistenceFailure(Message.of(CallServlet.class, "call.later"), null);
            }
            asked.put(method.getName(), String.valueOf(arguments[0]));
            return switch (method.getName()) {
                case "isRevoked" -> revoked.contains(arguments[0]);
                case "renew" -> renewed((UUID) arguments[0], (String) arguments[1], (Enrolments.Issuer) arguments[2]);
                default -> throw new AssertionError(method);
            };
        });
    }

    private static Outcome<String> renewed(UUID branch, String request, Enrolments.Issuer issuer) {
        Outcome<SigningRequest> read = SigningRequest.read(request);
        return read.isDone() ? Outcome.done(Pem.of(issuer.issue(read.value(), branch.toString()))) : read.map(any -> "");
    }

    @Override
    public X509Certificate authority() {
        return authority.certificate();
    }

    @Override
    public X509Certificate issue(SigningRequest request, String name) {
        return authority.client(request, name, CLIENT_TIME);
    }

    @Override
    public CertificateCheck check() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revocations revocations() {
        throw new UnsupportedOperationException();
    }
}
