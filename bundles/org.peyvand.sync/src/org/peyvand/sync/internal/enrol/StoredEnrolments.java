package org.peyvand.sync.internal.enrol;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.Pem;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sync.BranchBook;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.sync.internal.enrol.CodeTable.Ticket;
import org.peyvand.sync.internal.link.Code;
import org.peyvand.sync.internal.node.Tables;

/** {@link Enrolments} in the database, so that every node of the head office knows the codes. */
@Component
public final class StoredEnrolments implements Enrolments {
    private static final Duration GOOD_FOR = Duration.ofHours(48);
    private static final int MOST_TRIES = 10;

    private static final Logger LOG = System.getLogger(StoredEnrolments.class.getName());

    private final UnitOfWork work;
    private final CurrentUserService current;
    private final BranchBook branches;
    private final Tables tables;
    private final CertificateTrail trail;
    private final Clock clock;

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredEnrolments(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference BranchBook branches, @Reference Tables tables,
        @Reference CertificateTrail trail, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.work = work;
        this.current = current;
        this.branches = branches;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    @Override
    public Outcome<String> code(String branch) {
        if (!mayAdminister()) {
            return Outcome.refused(Message.of(StoredEnrolments.class, "revoke.denied"));
        }
        Outcome<Branch> opened = branches.open(branch);
        return opened.map(found -> noted(found, code(found)));
    }

    private String noted(Branch branch, Code code) {
        trail.codeMade(branch.getId(), code.id());
        return code.text();
    }

    private Code code(Branch branch) {
        return tables.run(connection -> {
            CodeTable table = new CodeTable(connection);
            table.removeEnded(clock.instant());
            Code code = Code.random();
            while (table.find(code.id()).isPresent()) {
                code = Code.random();
            }
            table.add(code, branch.getId(), clock.instant().plus(GOOD_FOR));
            return code;
        });
    }

    @Override
    public Outcome<Enrolled> redeem(String id, String request, String proof, Issuer issuer) {
        Instant now = clock.instant();
        Optional<Ticket> found = tables.run(connection -> {
            CodeTable table = new CodeTable(connection);
            Optional<Ticket> ticket = table.find(id).filter(one -> one.ends().isAfter(now) && one.tries() < MOST_TRIES);
            if (ticket.isPresent() && !ticket.get().code().proves(proof, "enrol", request)) {
                table.tried(id);
                return Optional.empty();
            }
            return ticket;
        });
        if (found.isEmpty()) {
            trail.codeRefused(issuer.client());
            return Outcome.refused(Message.of(StoredEnrolments.class, "code.wrong"));
        }
        return SigningRequest.read(request).then(read -> enrolled(found.get(), read, issuer));
    }

    private Outcome<Enrolled> enrolled(Ticket ticket, SigningRequest request, Issuer issuer) {
        if (tables.run(connection -> new CodeTable(connection).remove(ticket.code().id())) == 0) {
            return Outcome.refused(Message.of(StoredEnrolments.class, "code.wrong"));
        }
        X509Certificate certificate = issuer.issue(request, ticket.branch().toString());
        note(ticket.branch(), certificate);
        trail.issued(ticket.branch(), certificate, false, issuer.client());
        String pem = Pem.of(certificate);
        String authority = Pem.of(issuer.authority());
        return Outcome.done(new Enrolled(ticket.branch(), pem, authority, ticket.code().proof("enrolled", ticket.branch().toString(), pem, authority)));
    }

    private void note(UUID branch, X509Certificate certificate) {
        tables.run(connection -> {
            new CertificateTable(connection).add(branch, certificate, clock.instant());
            return null;
        });
    }

    @Override
    public Outcome<String> renew(UUID branch, String request, Issuer issuer) {
        return SigningRequest.read(request).map(read -> {
            X509Certificate certificate = issuer.issue(read, branch.toString());
            note(branch, certificate);
            trail.issued(branch, certificate, true, issuer.client());
            return Pem.of(certificate);
        });
    }

    @Override
    public boolean isRevoked(BigInteger serial) {
        return tables.run(connection -> new CertificateTable(connection).isRevoked(serial));
    }

    private boolean mayAdminister() {
        return work.read(session -> session.permitted().allows(SyncPermissions.ADMINISTER));
    }

    @Override
    public Outcome<Integer> revoke(UUID branch) {
        if (!mayAdminister()) {
            return Outcome.refused(Message.of(StoredEnrolments.class, "revoke.denied"));
        }
        LOG.log(Level.WARNING, "{0} has taken back the certificates of branch {1}", current.user().getDisplayName(), branch);
        List<String> revoked = tables.run(connection -> {
            new CodeTable(connection).removeAll(branch);
            CertificateTable table = new CertificateTable(connection);
            List<String> counting = table.counting(branch);
            table.revoke(branch, clock.instant());
            return counting;
        });
        trail.revoked(branch, revoked);
        return Outcome.done(revoked.size());
    }

    @Override
    public List<Member> members() {
        if (!mayAdminister()) {
            return List.of();
        }
        UUID own = current.branch().getId();
        List<Branch> all = work.read(session -> session.list(Query.of(Branch.class).orderBy(Order.asc("name"))));
        return tables.run(connection -> {
            Map<UUID, CertificateTable.Standing> standings = new CertificateTable(connection).standings();
            Map<UUID, Instant> codes = new CodeTable(connection).waiting(clock.instant());
            return all.stream().filter(branch -> !branch.getId().equals(own)).map(branch -> {
                CertificateTable.Standing standing = standings.getOrDefault(branch.getId(), CertificateTable.Standing.NONE);
                return new Member(branch.getId(), branch.getName(), standing.contactAt(), standing.ends(), standing.revoked(), codes.get(branch.getId()));
            }).toList();
        });
    }
}
