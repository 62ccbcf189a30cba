package org.peyvand.sync.internal.branch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.internal.node.Node;
import org.peyvand.sync.internal.node.NodeTable;
import org.peyvand.sync.protocol.Ahead;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Welcome;

/** One exchange: tells what was done here, then learns what was done elsewhere, until there is nothing more either way. */
final class Exchange {
    private static final int CHANGES = 2_000;
    private static final int WANTED = 200;
    /** Two who talk past each other must come to an end. */
    private static final int ROUNDS = 10_000;

    private final BranchServices services;
    private final HeadOffice head;
    private final Progress progress;
    private final OwnLog own;
    private List<UUID> took = List.of();
    /** Whether something may be there that was told and not read; what is told later may give it a place. */
    private boolean unread = true;
    private long pushed;
    private long pulled;
    private long conflicts;
    private long held;
    private long loaded;

    Exchange(BranchServices services, HeadOffice head, Progress progress) {
        this.services = services;
        this.head = head;
        this.progress = progress;
        this.own = new OwnLog(services);
    }

    BranchSync.Result run() {
        Welcome welcome = welcome();
        if (node().pulled() == null) {
            load();
        }
        push(welcome.acked());
        pull();
        services.tables().run(connection -> {
            new NodeTable(connection).synced(services.now());
            return null;
        });
        return new BranchSync.Result(pushed, pulled, conflicts, held, loaded);
    }

    private Node node() {
        return services.tables().node();
    }

    private void note(NodeWork work) {
        services.tables().run(connection -> {
            work.run(new NodeTable(connection));
            return null;
        });
    }

    /** Work with what is known of this database. */
    private interface NodeWork {
        void run(NodeTable table) throws SQLException;
    }

    /** How both stand to each other; what does not fit is put right first. */
    private Welcome welcome() {
        Node node = node();
        Instant asked = services.clock().instant();
        Welcome welcome = head.hello(new Hello(node.incarnation(), node.head(), node.pulled(), asked));
        services.time().correct(Skew.of(asked, welcome.now(), services.clock().instant()));
        return switch (welcome.verdict()) {
            case RETIRED -> throw new Refused(Message.of(Exchange.class, "exchange.retired"));
            case OTHER_HEAD -> throw new Refused(Message.of(Exchange.class, "exchange.otherHead"));
            case HEAD_RESTORED -> {
                recover(node, welcome.acked());
                yield welcome();
            }
            case GO_ON -> {
                note(table -> table.head(welcome.head()));
                yield isOwn(welcome.acked()) ? welcome : renewed(node);
            }
        };
    }

    /** Whether this log has what the head office once got from it; not when this database is an older copy. */
    private boolean isOwn(LogPosition acked) {
        return acked.number() == 0 || services.log().has(acked);
    }

    /** Goes on under another name, and so gets from the head office what the older copy has lost. */
    private Welcome renewed(Node node) {
        UUID incarnation = UUID.randomUUID();
        LogPosition known = services.log().at(Math.min(node.pushed(), services.log().last().number())).orElseThrow();
        head.renew(node.incarnation(), incarnation, known);
        note(table -> table.renamed(incarnation));
        return welcome();
    }

    /**
     * The head office has lost what it once knew: goes back to where both agree, and gives it what came from it since then and what was done here that it does not know, in
     * the order in which it is in this log, since each may stand on the other.
     */
    private void recover(Node node, LogPosition acked) {
        List<NodeTable.Checkpoint> checkpoints = services.tables().run(connection -> new NodeTable(connection).checkpoints());
        LogPosition common = head.common(checkpoints.stream().map(NodeTable.Checkpoint::position).toList());
        long agreed = checkpoints.stream().filter(one -> one.position().equals(common)).mapToLong(NodeTable.Checkpoint::own).findFirst().orElse(0);
        LogPosition known = isOwn(acked) ? acked : services.log().at(0).orElseThrow();
        long at = Math.min(agreed, known.number());
        for (OwnLog.Stretch next = own.stretch(at, agreed, CHANGES); next.part().read() > 0; next = own.stretch(at, agreed, CHANGES)) {
            OwnLog.Part part = next.part();
            if (part.to().number() > (next.own() ? known.number() : agreed)) {
                PushAnswer answer = head.push(new Push(node.incarnation(), known, part.to(), !next.own(), part.transactions()));
                pushed += part.transactions().size();
                held += answer.held();
                known = next.own() ? answer.acked() : known;
            }
            at = part.to().number();
            stopIfCancelled();
        }
        note(table -> table.pulled(common));
    }

    private void push(LogPosition acked) {
        reached(acked);     // the answer to the last push may have been lost
        new Telling(head, node().incarnation(), from -> own.after(from.number(), services.part()), services.clock()).run(acked, told -> {
            pushed += told.transactions();
            conflicts += told.answer().conflicts();
            held += told.answer().held();
            progress.worked(told.transactions());
            reached(told.answer().acked());
            stopIfCancelled();
        });
    }

    /** The head office has everything up to here. */
    private void reached(LogPosition position) {
        if (node().pushed() != position.number()) {
            note(table -> table.pushed(position.number()));
        }
    }

    /** A page that was asked for, and what was asked for with it. */
    private record Asked(List<RecordKey> wanted, Ahead<Page> page) {
    }

    private void pull() {
        boolean more = true;
        Untold untold = new Untold(own, node().pushed());
        PageSize size = new PageSize();
        Asked asked = null;
        for (int round = 0; more && round < ROUNDS; round++) {
            Instant began = services.clock().instant();
            Node node = node();
            asked = asked == null ? ask(node, node.pulled(), wanted(), size) : asked;
            Page page = asked.page().get();
            List<RecordKey> wanted = asked.wanted();
            boolean simple = page.more() && page.due().isEmpty() && wanted.isEmpty();
            took = List.of();
            asked = simple ? ask(node, page.to(), wanted, size) : null;
            store(page, wanted, node, untold);
            size.stored(Duration.between(began, services.clock().instant()));
            took = page.due();
            boolean news = !page.to().equals(node.pulled()) || !page.transactions().isEmpty();
            more = page.more() || !took.isEmpty() || news && isWanting(wanted);
            stopIfCancelled();
        }
    }

    private Asked ask(Node node, LogPosition after, List<RecordKey> wanted, PageSize size) {
        Pull pull = new Pull(node.incarnation(), after, wanted, took, size.changes());
        return new Asked(wanted, Ahead.of(() -> head.pull(pull)));
    }

    /** What is to be asked for, and whether something that was told has no place yet. */
    private record Needed(List<RecordKey> wanted, boolean unread) {
    }

    private List<RecordKey> wanted() {
        Needed needed = services.tables().run(connection -> {
            NodeTable table = new NodeTable(connection);
            boolean left = unread && table.wantReadable(services.images()::knows);
            return new Needed(table.wanted(WANTED), left);
        });
        unread = needed.unread();
        return needed.wanted();
    }

    private boolean isWanting(List<RecordKey> before) {
        return !wanted().equals(before);
    }

    private void store(Page page, List<RecordKey> wanted, Node node, Untold untold) {
        untold.refresh();
        page.transactions().forEach(one -> services.time().observe(one.id()));
        services.replay().run(node.head(), page.transactions(), new BranchJudge(untold), (done, session, connection) -> {
            NodeTable table = new NodeTable(connection);
            for (RecordKey key : wanted) {
                table.has(key);
            }
            want(done, table);
            table.pulled(page.to());
            if (!page.to().equals(node.pulled())) {
                table.checkpoint(page.to(), services.log().last().number(), services.now());
            }
            return null;
        });
        pulled += page.transactions().size();
        progress.worked(page.transactions().size());
    }

    private void want(List<Replayed> done, NodeTable table) throws SQLException {
        for (Replayed replayed : done) {
            for (RecordKey key : replayed.missing()) {
                table.want(key);
            }
            for (Replayed.Unread one : replayed.unread()) {
                unread = true;
                table.unread(one);
            }
        }
    }

    /** Everything that belongs to the branch, part by part; goes on where it was interrupted. */
    private void load() {
        Node node = node();
        String token = node.loading();
        Ahead<LoadPage> next = Ahead.of(() -> head.load(node.incarnation(), token));
        while (next != null) {
            LoadPage page = next.get();
            next = page.next() == null ? null : Ahead.of(() -> head.load(node.incarnation(), page.next()));
            store(page, node);
            stopIfCancelled();
        }
    }

    private void store(LoadPage page, Node node) {
        List<LoggedTransaction> whole = page.records().isEmpty() ? List.of()
            : List.of(new LoggedTransaction(services.ids().next(), services.now(), null, null, null, page.records()));
        BranchJudge judge = new BranchJudge(new Untold(own, services.log().last().number()));
        services.replay().run(node.head(), whole, judge, (done, session, connection) -> loaded(page, done, connection));
        loaded += page.records().size();
        progress.worked(page.records().size());
    }

    private Object loaded(LoadPage page, List<Replayed> done, Connection connection) throws SQLException {
        NodeTable table = new NodeTable(connection);
        want(done, table);
        table.loading(page.next());
        if (page.next() == null) {
            table.pulled(page.from());
        }
        return null;
    }

    private void stopIfCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
