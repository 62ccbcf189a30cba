package org.peyvand.sync.internal.head;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.internal.head.PeerTable.Peer;
import org.peyvand.sync.internal.node.Node;
import org.peyvand.sync.protocol.Digests;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Repair;
import org.peyvand.sync.protocol.Verdict;
import org.peyvand.sync.protocol.Welcome;

/** Answers one branch. Keeps nothing between two calls, so that any node of the head office may answer the next one. */
final class BranchDesk implements HeadOffice {
    /** Before everything in the log of a branch, whatever its first seal is. */
    private static final LogPosition NOTHING = new LogPosition(0, "0".repeat(64));

    private final HeadServices services;
    private final UUID branch;

    BranchDesk(HeadServices services, UUID branch) {
        this.services = services;
        this.branch = branch;
    }

    @Override
    public Welcome hello(Hello hello) {
        Node node = services.tables().node();
        Instant now = services.clock().instant();
        boolean heard = hello.pulled() != null && services.log().has(hello.pulled());
        Peer peer = services.tables().run(connection -> {
            PeerTable table = new PeerTable(connection);
            Optional<Peer> known = table.find(hello.incarnation());
            if (known.isEmpty()) {
                table.add(hello.incarnation(), branch, NOTHING, now);
                table.retireOthers(branch, hello.incarnation());
            } else {
                table.contact(hello.incarnation(), now);
            }
            if (heard) {
                table.pulled(hello.incarnation(), hello.pulled().number());
            }
            return table.find(hello.incarnation()).orElseThrow();
        });
        Verdict verdict = verdict(hello, peer, node);
        if (verdict == Verdict.GO_ON) {
            new HeldRetry(services).readable(branch);
        }
        return new Welcome(verdict, node.incarnation(), now, peer.acked());
    }

    private Verdict verdict(Hello hello, Peer peer, Node node) {
        if (peer.retired() || !peer.branch().equals(branch)) {
            return Verdict.RETIRED;
        }
        if (hello.head() != null && !hello.head().equals(node.incarnation())) {
            return Verdict.OTHER_HEAD;
        }
        return hello.pulled() != null && !services.log().has(hello.pulled()) ? Verdict.HEAD_RESTORED : Verdict.GO_ON;
    }

    /** The database that speaks, which must be the one that works as the branch now. */
    private Peer peer(UUID incarnation) {
        Optional<Peer> known = services.tables().run(connection -> new PeerTable(connection).find(incarnation));
        return known.filter(peer -> !peer.retired() && peer.branch().equals(branch)).orElseThrow(() -> new Refused(Message.of(BranchDesk.class, "peer.retired")));
    }

    @Override
    public PushAnswer push(Push push) {
        Peer peer = peer(push.incarnation());
        if (!push.recovered() && push.from().number() > peer.acked().number()) {
            return new PushAnswer(peer.acked(), 0, 0);
        }
        PushAnswer answer = new Receiving(services, branch, push, peer.pulled()).run();
        new HeldRequests(services, new HeldRetry(services)).in(push);
        return answer;
    }

    @Override
    public Page pull(Pull pull) {
        Peer peer = peer(pull.incarnation());
        if (!services.log().has(pull.after())) {
            throw new Refused(Message.of(BranchDesk.class, "position.unknown"));
        }
        services.tables().run(connection -> {
            PeerTable table = new PeerTable(connection);
            table.pulled(pull.incarnation(), pull.after().number());
            table.removeDue(branch, pull.took());
            return null;
        });
        return services.work().read(session -> new Sending(services, branch, session).page(pull, peer.pulled()));
    }

    @Override
    public LoadPage load(UUID incarnation, String token) {
        peer(incarnation);
        return services.work().read(session -> new Loading(services, branch, session).page(token));
    }

    @Override
    public void renew(UUID before, UUID incarnation, LogPosition acked) {
        peer(before);
        services.tables().run(connection -> {
            PeerTable table = new PeerTable(connection);
            if (table.find(incarnation).isEmpty()) {
                table.add(incarnation, branch, acked, services.clock().instant());
            }
            table.retireOthers(branch, incarnation);
            return null;
        });
    }

    @Override
    public LogPosition common(List<LogPosition> positions) {
        return positions.stream().filter(services.log()::has).findFirst().or(() -> services.log().at(0)).orElseThrow();
    }

    @Override
    public boolean compares() {
        return true;
    }

    @Override
    public Digests digest(Digests.Question question) {
        peer(question.incarnation());
        return services.work().read(session -> new Digesting(services, branch, session, question).stretches());
    }

    @Override
    public Digests.Records records(Digests.Question question, UUID to) {
        peer(question.incarnation());
        return services.work().read(session -> new Digesting(services, branch, session, question).records(to));
    }

    @Override
    public List<UUID> unknown(UUID incarnation, List<UUID> transactions) {
        peer(incarnation);
        return new Repairing(services, branch).unknown(transactions);
    }

    @Override
    public List<Repair.Verdict> repair(Repair repair) {
        peer(repair.incarnation());
        return new Repairing(services, branch).run(repair);
    }
}
