package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.Verification;
import org.peyvand.sync.internal.node.PastExchanges;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.RemoteHead;
import org.peyvand.sync.protocol.Unreachable;
import org.peyvand.sync.protocol.Words;

/** {@link HeadLink} by HTTPS, with key and certificates in the data folder. */
@Component
public final class StoredHeadLink implements HeadLink {
    private static final int LAST_PORT = 65_535;
    private final Database database;
    private final BranchSync sync;
    private final LogReader log;
    private final Lines lines;
    private final Renewal renewal;
    private final FreshData fresh;
    private final PastExchanges past;

    /** Made by Declarative Services. */
    @Activate
    public StoredHeadLink(@Reference Database database, @Reference BranchSync sync, @Reference LogReader log, @Reference UnitOfWork work,
        @Reference EntityDescriptions descriptions, @Reference ReplicationRules rules, @Reference PastExchanges past) {
        this.database = database;
        this.sync = sync;
        this.log = log;
        this.lines = new Lines(this::files);
        this.renewal = new Renewal(this::files, lines);
        this.past = past;
        this.fresh = new FreshData(database, new PeoplesWork(work, descriptions, rules));
    }

    private LinkFiles files() {
        return LinkFiles.in(database);
    }

    @Override
    public Optional<URI> head() {
        return files().head();
    }

    /** What to do with a sound address and a sound code. */
    private interface Enrolling {
        Outcome<URI> enrol(URI head, Code code) throws IOException;
    }

    @Override
    public Outcome<URI> enrol(String address, String typed) {
        return enrol(address, typed, this::enrol);
    }

    @Override
    public Outcome<URI> enrolAnew(String address, String typed) {
        return enrol(address, typed, this::enrolAnew);
    }

    private static Outcome<URI> enrol(String address, String typed, Enrolling enrolling) {
        Optional<URI> head = address(address);
        Optional<Code> code = Code.read(typed);
        if (head.isEmpty() || code.isEmpty()) {
            return Outcome.refused(Message.of(StoredHeadLink.class, head.isEmpty() ? "link.address" : "link.code"));
        }
        try {
            return enrolling.enrol(head.get(), code.get());
        } catch (Refused e) {
            return Outcome.refused(e.reason());
        } catch (Unreachable e) {
            return Outcome.refused(e.reason());
        } catch (IOException e) {
            return Outcome.refused(Message.of(StoredHeadLink.class, "link.files", String.valueOf(e.getMessage())));
        }
    }

    private Outcome<URI> enrolAnew(URI head, Code code) throws IOException {
        BranchSync.Status before = sync.status();
        Optional<Message> objection = fresh.objection(before);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Outcome<Ticket> ticket = redeem(head, code, before.incarnation());
        if (!ticket.isDone()) {
            return ticket.map(any -> head);
        }
        files().write(head, ticket.value().key(), ticket.value().certificate(), ticket.value().authority());
        files().joining(ticket.value().branch());
        fresh.putAside();
        return Outcome.done(head);
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text == null ? "" : text.strip().replaceAll("/+$", ""));
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= LAST_PORT ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Outcome<URI> enrol(URI head, Code code) throws IOException {
        BranchSync.Status before = sync.status();
        if (before.branch() == null && log.last().number() > 0) {
            return Outcome.refused(fresh.worked().orElseGet(() -> Message.of(StoredHeadLink.class, "link.used", database.folder().toString())));
        }
        Outcome<Ticket> ticket = redeem(head, code, before.incarnation());
        if (!ticket.isDone()) {
            return ticket.map(any -> head);
        }
        UUID branch = ticket.value().branch();
        if (before.branch() != null && !before.branch().equals(branch)) {
            return Outcome.refused(Message.of(StoredHeadLink.class, "link.otherBranch", database.folder().toString()));
        }
        files().write(head, ticket.value().key(), ticket.value().certificate(), ticket.value().authority());
        lines.cut();
        sync.join(branch);
        return Outcome.done(head);
    }

    /** What a code was exchanged for. */
    private record Ticket(UUID branch, PrivateKey key, String certificate, String authority) {
    }

    private static Outcome<Ticket> redeem(URI head, Code code, UUID incarnation) throws IOException {
        KeyPair keys = Keys.generate();
        String request = SigningRequest.of(keys, incarnation.toString());
        Map<String, String> answer = ask(head, Map.of("id", code.id(), "request", request, "proof", code.proof("enrol", request)));
        String branch = String.valueOf(answer.get("branch"));
        String certificate = String.valueOf(answer.get("certificate"));
        String authority = String.valueOf(answer.get("authority"));
        if (!code.proves(answer.get("proof"), "enrolled", branch, certificate, authority)) {
            return Outcome.refused(Message.of(StoredHeadLink.class, "link.unproved"));
        }
        return Outcome.done(new Ticket(UUID.fromString(branch), keys.getPrivate(), certificate, authority));
    }

    private static Map<String, String> ask(URI head, Map<String, String> words) throws IOException {
        return Words.read(Https.unknown(head).post("/sync/v1/enrol", Words.write(words)));
    }

    @Override
    public Outcome<BranchSync.Result> sync(Progress progress) {
        return told(() -> exchange(progress));
    }

    @Override
    public Outcome<Verification> verify(Progress progress) {
        return told(() -> compare(progress));
    }

    private <T> Outcome<T> told(Supplier<T> call) {
        Instant began = Instant.now();
        Message problem;
        try {
            return Outcome.done(call.get());
        } catch (Refused e) {
            problem = e.reason();
        } catch (Unreachable e) {
            problem = e.reason();
        } catch (PersistenceFailure e) {
            problem = database.readOnly().orElseGet(e::message);
        }
        past.note(new SteadyExchange.Past(began, Instant.now(), BranchSync.Result.NOTHING, Optional.of(problem)));
        return Outcome.refused(problem);
    }

    @Override
    public BranchSync.Result exchange(Progress progress) {
        renewal.run();
        return sync.sync(new RemoteHead(line()), progress);
    }

    @Override
    public Verification compare(Progress progress) {
        renewal.run();
        return sync.verify(new RemoteHead(line()), progress);
    }

    @Override
    public boolean awaitNews() {
        LogPosition pulled = sync.status().pulled();
        return pulled != null && line().awaitNews(pulled.number());
    }

    @Override
    public void cut() {
        lines.cut();
    }

    private Https line() {
        if (head().isEmpty()) {
            throw new Refused(Message.of(StoredHeadLink.class, "link.none"));
        }
        return lines.line();
    }
}
