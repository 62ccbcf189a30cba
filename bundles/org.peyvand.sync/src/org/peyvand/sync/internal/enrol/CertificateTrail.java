package org.peyvand.sync.internal.enrol;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.sync.RefusedCalls;

/** What becomes of codes and certificates of branches, in the audit trail of the head office. */
@Component(service = {RefusedCalls.class, CertificateTrail.class})
public final class CertificateTrail implements RefusedCalls {
    private static final Logger LOG = System.getLogger(CertificateTrail.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int HEXADECIMAL = 16;

    private final UnitOfWork work;
    private final SignInTrail trail;
    private final Clock clock;
    private final Seldom refused = new Seldom(PAUSE);

    /** @param clock {@code null} for the system's */
    @Activate
    public CertificateTrail(@Reference UnitOfWork work, @Reference SignInTrail trail, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.work = work;
        this.trail = trail;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    /** Whoever works here has had a code made. */
    void codeMade(UUID branch, String code) {
        trail.certificate(SignInEventKind.CODE_MADE, name(branch) + " · " + code, null);
    }

    /** Somebody came with a code that is none. */
    void codeRefused(String from) {
        if (refused.isDue("code " + from, clock.instant())) {
            trail.certificate(SignInEventKind.CODE_REFUSED, null, from);
        }
    }

    /** A branch has got a certificate. */
    void issued(UUID branch, X509Certificate certificate, boolean renewed, String from) {
        trail.certificate(renewed ? SignInEventKind.RENEWED : SignInEventKind.ENROLLED, name(branch) + " · " + number(certificate.getSerialNumber()), from);
    }

    /** Whoever works here has taken certificates back. */
    void revoked(UUID branch, Collection<String> numbers) {
        trail.certificate(SignInEventKind.REVOKED, name(branch) + " · " + String.join(", ", numbers), null);
    }

    @Override
    public void note(String name, BigInteger serial, boolean revoked, String from) {
        try {
            if (refused.isDue(number(serial) + revoked, clock.instant())) {
                trail.certificate(revoked ? SignInEventKind.CALL_REVOKED : SignInEventKind.CALL_REFUSED, name(name) + " · " + number(serial), from);
            }
        } catch (PersistenceFailure e) {
            LOG.log(Level.WARNING, "A refused call cannot be noted", e);
        }
    }

    private String name(String said) {
        try {
            return name(UUID.fromString(said));
        } catch (IllegalArgumentException e) {
            return said;
        }
    }

    private String name(UUID branch) {
        return work.read(session -> session.trusted().find(Branch.class, branch)).map(Branch::getName).orElse(branch.toString());
    }

    private static String number(BigInteger serial) {
        return serial.toString(HEXADECIMAL);
    }
}
