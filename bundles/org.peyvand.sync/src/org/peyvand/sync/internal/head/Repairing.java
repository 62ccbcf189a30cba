package org.peyvand.sync.internal.head;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.inbox.Inbox;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.TravelOrder;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Repair;
import org.peyvand.sync.protocol.Repair.Verdict;

/**
 * Decides about records that a branch has otherwise than the head office. What a branch says of them is believed for nothing but the inbox: what stands follows from the
 * log of the head office alone, and what that has never heard of comes by a push, with all that is asked of one.
 */
final class Repairing {
    static final int MOST = 500;
    private static final int MOST_TRANSACTIONS = 2_000;
    private static final int MOST_BEHIND = 20_000;
    private static final String WAY = WayIn.text(List.of(WayIn.of(WayIn.Kind.SYSTEM)));
    private static final Logger LOG = System.getLogger(Repairing.class.getName());

    private final HeadServices services;
    private final UUID branch;
    private final Map<RecordKey, LoggedChange> theirs = new LinkedHashMap<>();
    private final Map<RecordKey, Verdict> verdicts = new HashMap<>();
    private final List<LoggedChange> healing = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    Repairing(HeadServices services, UUID branch) {
        this.services = services;
        this.branch = branch;
    }

    /** A value that stands no more, in one of the two databases. */
    private record Lost(RecordKey key, String attribute, Object kept, Object value) {
    }

    /** Which of some transactions are neither stored nor held back. */
    List<UUID> unknown(List<UUID> transactions) {
        if (transactions.size() > MOST_TRANSACTIONS) {
            throw new Refused(Message.of(Digesting.class, "digest.much"));
        }
        HeadServices.Heard heard = services.heard(transactions);
        return transactions.stream().filter(heard::isNew).toList();
    }

    List<Verdict> run(Repair repair) {
        if (repair.present().size() + repair.absent().size() > MOST) {
            throw new Refused(Message.of(Digesting.class, "digest.much"));
        }
        if (repair.pulled() == null || !services.log().has(repair.pulled())) {
            throw new Refused(Message.of(BranchDesk.class, "position.unknown"));
        }
        repair.present().forEach(one -> theirs.put(new RecordKey(one.entity(), one.record()), one));
        List<RecordKey> keys = new ArrayList<>(repair.present().stream().map(one -> new RecordKey(one.entity(), one.record())).toList());
        keys.addAll(repair.absent());
        keys.forEach(this::mustTravel);
        services.work().read(session -> {
            judge(keys, repair, session);
            return null;
        });
        heal();
        note();
        return keys.stream().map(verdicts::get).toList();
    }

    private void mustTravel(RecordKey key) {
        if (!services.travels(key.entity())) {
            throw new Refused(Message.of(Digesting.class, "digest.entity", key.entity()));
        }
    }

    private void judge(List<RecordKey> keys, Repair repair, Session session) {
        List<Placed> later = services.log().after(repair.pulled().number(), MOST_BEHIND);
        boolean far = !later.isEmpty() && later.getLast().position().number() < services.log().last().number();
        Set<UUID> busy = new HashSet<>(new Held(session).waiting(branch));
        later.forEach(one -> one.transaction().changes().forEach(change -> busy.add(change.record())));
        BranchScope scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
        Sending.byEntity(keys).forEach((entity, ids) -> {
            Set<UUID> own = services.rules().of(entity).isOfItsMaker() ? scope.made(entity, ids, session) : scope.of(entity, ids, session);
            Set<UUID> told = scope.told(entity, ids, session);
            Map<UUID, LoggedChange> there = new HashMap<>();
            services.images().whole(session, entity, ids).forEach(image -> there.put(image.record(), image));
            for (UUID id : ids) {
                RecordKey key = new RecordKey(entity, id);
                boolean waits = far || busy.contains(id);
                LoggedChange here = there.get(id);
                Verdict verdict = waits ? Verdict.WAIT : here == null ? absent(key, Drift.of(id, session)) : Verdict.ASK;
                if (!waits && here != null && told.contains(id) && theirs.containsKey(key)) {
                    compare(key, here, own.contains(id), session);
                }
                verdicts.put(key, verdict);
            }
        });
    }

    /** A record that is not in the database of the head office. */
    private Verdict absent(RecordKey key, Drift drift) {
        if (drift.isDeleted()) {
            return Verdict.ASK;
        }
        if (drift.isWhole()) {
            healing.add(new LoggedChange(key.entity(), key.id(), Kind.CREATED, LoggedValues.made(drift.whole())));
            return Verdict.ASK;
        }
        boolean mayCome = theirs.containsKey(key) && services.rules().of(key.entity()).goesUp();
        return mayCome ? Verdict.SEND : drift.isKnown() ? Verdict.LEFT : Verdict.ASK;
    }

    private void compare(RecordKey key, LoggedChange here, boolean own, Session session) {
        Map<String, LoggedValues> told;
        try {
            told = theirs.get(key).values();
        } catch (IllegalArgumentException e) {
            throw new Refused(Message.of(Digesting.class, "digest.unreadable", key.entity(), key.id()));
        }
        Map<String, LoggedValues> right = new LinkedHashMap<>();
        for (Drift.Differing one : Drift.of(key.id(), session).compare(here.values(), told)) {
            if (one.headDrifted()) {
                right.put(one.attribute(), new LoggedValues(one.head(), one.branch()));
                lost.add(new Lost(key, one.attribute(), one.branch(), one.head()));
            } else if (own && services.rules().of(key.entity()).goesUp()) {
                lost.add(new Lost(key, one.attribute(), one.head(), one.branch()));
            }
        }
        if (!right.isEmpty()) {
            healing.add(new LoggedChange(key.entity(), key.id(), Kind.UPDATED, LoggedValues.text(right)));
        }
    }

    /** Puts right what has drifted here: one transaction for each record, what others refer to first, so that one that is refused keeps back no other. */
    private void heal() {
        List<String> order = TravelOrder.of(services.descriptions(), services.rules(), services.images().entities());
        healing.stream().sorted(Comparator.comparing(one -> order.indexOf(one.entity()))).forEach(this::heal);
    }

    private void heal(LoggedChange change) {
        LoggedTransaction again = new LoggedTransaction(services.ids().next(), services.now(), null, null, WAY, List.of(change));
        RecordKey key = new RecordKey(change.entity(), change.record());
        try {
            services.replay().run(null, List.of(again), services.judge(any -> Access.FULL), (done, session, connection) -> null);
            LOG.log(Level.WARNING, "{0} {1} was changed beneath the program at the head office; it was put right from the log", key.entity(), key.id());
        } catch (ReplayRefused e) {
            LOG.log(Level.ERROR, key.entity() + ' ' + key.id() + " was changed beneath the program at the head office and could not be put right: " + e.reasons(), e);
            verdicts.put(key, Verdict.LEFT);
        }
    }

    private void note() {
        verdicts.forEach((key, verdict) -> LOG.log(Level.INFO, "{0} {1} is not the same in the branch {2}: {3}", key.entity(), key.id(), branch, verdict));
        if (lost.isEmpty()) {
            return;
        }
        services.replay().run(null, List.of(), services.judge(any -> Access.FULL), (done, session, connection) -> {
            Inbox inbox = new Inbox(session, services.descriptions(), branch, services.clock().instant());
            lost.forEach(one -> inbox.drifted(one.key(), one.attribute(), one.kept(), one.value()));
            return null;
        });
    }
}
