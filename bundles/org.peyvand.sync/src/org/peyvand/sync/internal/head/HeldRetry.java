package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.inbox.HeldOffice;
import org.peyvand.sync.internal.inbox.Inbox;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;

/** {@link HeldOffice} over the database of this process. What waited for a transaction that is decided about is tried again after it, in order. */
record HeldRetry(HeadServices services) implements HeldOffice {
    private static final int MOST_WAITING = 500;
    /** Of what waits nobody knows any more when it was sent first: its author must be one of the branch's people now. */
    private static final long EVERYTHING_HEARD = Long.MAX_VALUE;

    @Override
    public List<Diagnostic> again(UUID id, Access as) {
        Optional<HeldBack> held = find(id);
        if (held.isEmpty() || held.get().getState() == HeldState.STORED || held.get().getState() == HeldState.DISCARDED) {
            return List.of();
        }
        LoggedTransaction transaction = Held.content(held.get().getContent());
        List<Diagnostic> reasons = store(held.get(), transaction, as);
        if (reasons.isEmpty()) {
            others(held.get(), transaction);
        }
        return reasons;
    }

    /** Tries those of a branch again that this program had no place for and has one now: it was updated, or got a module or a field. */
    void readable(UUID branch) {
        List<HeldBack> waiting = services.work().read(session -> session.trusted().list(Query.of(HeldBack.class).where(Criteria.all(
            Criteria.where("state").is(HeldState.WAITING), Criteria.where("branchId").is(branch), Criteria.where("unknownName").isNotNull()))
            .orderBy(Order.asc("place")).page(0, MOST_WAITING)));
        for (HeldBack one : waiting) {
            if (services.unknown(Held.content(one.getContent())).isEmpty()) {
                again(one.getId(), null);
            }
        }
    }

    private Optional<HeldBack> find(UUID id) {
        return services.work().read(session -> session.trusted().find(HeldBack.class, id));
    }

    private List<Diagnostic> store(HeldBack held, LoggedTransaction transaction, Access as) {
        List<Diagnostic> reasons = new ArrayList<>();
        if (as == null) {
            reasons.addAll(refusals(held, transaction, false));
            if (held.getUnknownName() != null && !reasons.isEmpty() && Admission.isOfOthers(reasons)) {
                reasons.clear();
                reasons.addAll(refusals(held, transaction, true));
            }
        }
        boolean waits = waiting(held.getBranchId()).stream().anyMatch(one -> one.getPlace() < held.getPlace() && touches(one, transaction));
        if (waits) {
            reasons.add(Diagnostic.error(Message.of(Receiving.class, "held.waits")));
        }
        if (!reasons.isEmpty()) {
            return refused(held, transaction, reasons);
        }
        try {
            HeadJudge judge = as == null ? services.judge() : services.judge(any -> as);
            return services.replay().run(held.getOrigin(), List.of(transaction), judge, (done, session, connection) -> stored(held, done, session, connection));
        } catch (ReplayRefused e) {
            return refused(held, transaction, e.reasons());
        }
    }

    /** @param recovered as of something that others have done and the branch has given back: what waited only for a place was admitted as such when it came */
    private List<Diagnostic> refusals(HeldBack held, LoggedTransaction transaction, boolean recovered) {
        return services.work().read(session -> new Admission(services, held.getBranchId(), recovered, EVERYTHING_HEARD, List.of(transaction), session).refusals(transaction));
    }

    private List<Diagnostic> stored(HeldBack held, List<Replayed> done, Session session, Connection connection) throws SQLException {
        PeerTable peers = new PeerTable(connection);
        Inbox inbox = new Inbox(session, services.descriptions(), held.getBranchId(), services.clock().instant());
        for (Replayed one : done) {
            inbox.add(one);
            Set<RecordKey> told = records(one.transaction());    // its branch may have got something else meanwhile, and does not get back what it has sent
            told.addAll(one.differing());
            for (RecordKey key : told) {
                peers.addDue(services.ids().next(), held.getBranchId(), key);
            }
        }
        services.twins(session).run(done.stream().map(Replayed::transaction).toList());
        HeldBack row = session.trusted().find(HeldBack.class, held.getId()).orElseThrow();
        row.setState(HeldState.STORED);
        row.setTries(row.getTries() + 1);
        session.trusted().save(row);
        return List.of();
    }

    /** It goes on waiting, with the reasons of now. */
    private List<Diagnostic> refused(HeldBack held, LoggedTransaction transaction, List<Diagnostic> reasons) {
        services.replay().run(held.getOrigin(), List.of(), services.judge(), (done, session, connection) -> {
            HeldBack row = session.trusted().find(HeldBack.class, held.getId()).orElseThrow();
            row.setState(HeldState.WAITING);
            session.trusted().save(row);
            new Held(session).add(transaction, reasons, services.unknown(transaction), held.getOrigin(), held.getBranchId());
            return null;
        });
        return reasons;
    }

    @Override
    public void letGo(UUID id) {
        find(id).filter(held -> held.getState() == HeldState.DISCARDED).ifPresent(held -> {
            LoggedTransaction transaction = Held.content(held.getContent());
            services.tables().run(connection -> {
                for (RecordKey key : records(transaction)) {
                    new PeerTable(connection).addDue(services.ids().next(), held.getBranchId(), key);
                }
                return null;
            });
            others(held, transaction);
        });
    }

    private static Set<RecordKey> records(LoggedTransaction transaction) {
        return transaction.changes().stream().map(change -> new RecordKey(change.entity(), change.record())).collect(Collectors.toCollection(HashSet::new));
    }

    /** What stood on it. */
    private void others(HeldBack decided, LoggedTransaction transaction) {
        for (HeldBack one : waiting(decided.getBranchId())) {
            if (one.getPlace() > decided.getPlace() && touches(one, transaction)) {
                store(one, Held.content(one.getContent()), null);
            }
        }
    }

    private List<HeldBack> waiting(UUID branch) {
        return services.work().read(session -> session.trusted().list(Query.of(HeldBack.class).where(Criteria.all(
            Criteria.where("state").in(List.of(HeldState.WAITING, HeldState.AGAIN)), Criteria.where("branchId").is(branch))).orderBy(Order.asc("place")).page(0, MOST_WAITING)));
    }

    private static boolean touches(HeldBack held, LoggedTransaction transaction) {
        Set<UUID> records = transaction.changes().stream().map(LoggedChange::record).collect(Collectors.toSet());
        return Held.content(held.getContent()).changes().stream().map(LoggedChange::record).anyMatch(records::contains);
    }
}
