package org.peyvand.sync.internal.branch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.digest.Fingerprint;
import org.peyvand.sync.internal.scope.TravelOrder;
import org.peyvand.sync.protocol.Digests;
import org.peyvand.sync.protocol.Digests.Stretch;
import org.peyvand.sync.protocol.HeadOffice;

/** Compares all records once, by stretches of their identifiers; where a stretch differs, record by record. Changes nothing. */
final class Comparison {
    /** So many are put right at a time; what is left is found the next time. */
    static final int MOST = 5_000;
    private final BranchServices services;
    private final HeadOffice head;
    private final Progress progress;
    private final UUID incarnation;
    private final Set<RecordKey> differing = new LinkedHashSet<>();
    private long compared;

    Comparison(BranchServices services, HeadOffice head, Progress progress) {
        this.services = services;
        this.head = head;
        this.progress = progress;
        this.incarnation = services.tables().node().incarnation();
    }

    Comparison run() {
        progress.total(Message.of(Comparison.class, "comparison.task").in(Locale.getDefault()), 0);
        TravelOrder.of(services.descriptions(), services.rules(), services.images().entities()).forEach(this::entity);
        return this;
    }

    /** The records that are not the same, what others refer to first. */
    Set<RecordKey> differing() {
        return differing;
    }

    /** How many the branch is to have. */
    long compared() {
        return compared;
    }

    private void entity(String entity) {
        OwnRecords own = new OwnRecords(services, entity);
        List<String> names = services.images().attributes(entity);
        UUID after = null;
        for (boolean more = true; more && differing.size() < MOST;) {
            Digests digests = head.digest(new Digests.Question(incarnation, entity, names, after));
            for (Stretch stretch : digests.stretches()) {
                stretch(new Digests.Question(incarnation, entity, digests.names(), after), stretch, own.until(stretch.to()));
                after = stretch.to();
            }
            more = digests.more() && after != null;
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    private void stretch(Digests.Question question, Stretch stretch, List<LoggedChange> own) {
        Fingerprint present = new Fingerprint();
        Map<UUID, String> hashes = new HashMap<>();
        for (LoggedChange image : own) {
            String hash = Fingerprint.of(image, question.names());
            present.add(image.record(), hash);
            hashes.put(image.record(), hash);
        }
        compared += stretch.count();
        progress.worked(stretch.count());
        if (present.count() != stretch.count() || !present.end().equals(stretch.hash())) {
            descend(question, stretch.to(), hashes);
        }
    }

    /** Record by record; what the head office does not tell any more is left for the next time. */
    private void descend(Digests.Question question, UUID to, Map<UUID, String> own) {
        Digests.Records theirs = head.records(question, to);
        for (Digests.Records.One one : theirs.all()) {
            if (!one.hash().equals(own.remove(one.id()))) {
                differing.add(new RecordKey(question.entity(), one.id()));
            }
        }
        UUID reached = theirs.reached();
        own.keySet().stream().filter(id -> reached == null || id.toString().compareTo(reached.toString()) <= 0)
            .forEach(id -> differing.add(new RecordKey(question.entity(), id)));
    }
}
