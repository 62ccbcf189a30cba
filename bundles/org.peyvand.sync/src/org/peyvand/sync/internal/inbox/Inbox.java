package org.peyvand.sync.internal.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.peyvand.base.text.Beginning;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;

/** Writes down what lost, so that nothing is gone without anybody knowing. */
public final class Inbox {
    private static final int LONGEST = 255;
    private final Session session;
    private final EntityDescriptions descriptions;
    private final UUID branch;
    private final Instant now;

    /**
     * For one push.
     *
     * @param session beyond rights
     * @param branch whose people are to see it
     */
    public Inbox(Session session, EntityDescriptions descriptions, UUID branch, Instant now) {
        this.session = session;
        this.descriptions = descriptions;
        this.branch = branch;
        this.now = now;
    }

    /** Notes all conflicts of a transaction; how many there were. */
    public int add(Replayed replayed) {
        replayed.clashes().forEach(decided -> value(decided, replayed));
        replayed.revived().forEach(key -> whole(key, ConflictKind.REVIVED, replayed));
        replayed.kept().forEach(key -> whole(key, ConflictKind.KEPT, replayed));
        return replayed.clashes().size() + replayed.revived().size() + replayed.kept().size();
    }

    private void value(Replayed.Decided decided, Replayed replayed) {
        Clash clash = decided.clash();
        boolean coming = Objects.equals(decided.stands(), clash.coming());
        SyncConflict conflict = conflict(new Replayed.RecordKey(clash.entity(), clash.record()), ConflictKind.VALUE);
        conflict.setAttribute(clash.attribute());
        conflict.setBase(text(clash.base()));
        conflict.setKept(text(decided.stands()));
        conflict.setLost(text(coming ? clash.present() : clash.coming()));
        UUID here = authorHere(clash);
        conflict.setKeptBy(coming ? replayed.transaction().user() : here);
        conflict.setLostBy(coming ? here : replayed.transaction().user());
        session.add(conflict);
    }

    /**
     * A value that was changed beneath the program in one of two databases. Noted once, however often it is seen and whatever was decided.
     *
     * @return whether it was noted now
     */
    public boolean drifted(Replayed.RecordKey key, String attribute, Object kept, Object lost) {
        boolean known = session.list(Query.of(SyncConflict.class).where(Criteria.all(Criteria.where("recordId").is(key.id()), Criteria.where("attribute").is(attribute))))
            .stream().anyMatch(one -> Objects.equals(one.getLost(), text(lost)) && Objects.equals(one.getKept(), text(kept)));
        if (!known) {
            SyncConflict conflict = conflict(key, ConflictKind.VALUE);
            conflict.setAttribute(attribute);
            conflict.setBase(text(kept));
            conflict.setKept(text(kept));
            conflict.setLost(text(lost));
            session.add(conflict);
        }
        return !known;
    }

    /** Who wrote what stood here before; {@code null} when the log does not say. Identifiers of transactions are in the order of time. */
    private UUID authorHere(Clash clash) {
        return session.select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(clash.record())), "transactionId", "userId", "changes").stream()
            .filter(row -> !clash.transaction().id().equals(row.get("transactionId", UUID.class)))
            .filter(row -> LoggedValues.read(row.get("changes", String.class)).containsKey(clash.attribute()))
            .max(Comparator.comparing(row -> row.get("transactionId", UUID.class).toString())).map(row -> row.get("userId", UUID.class)).orElse(null);
    }

    private void whole(Replayed.RecordKey key, ConflictKind kind, Replayed replayed) {
        SyncConflict conflict = conflict(key, kind);
        conflict.setLostBy(kind == ConflictKind.KEPT ? replayed.transaction().user() : null);
        session.add(conflict);
    }

    private SyncConflict conflict(Replayed.RecordKey key, ConflictKind kind) {
        SyncConflict conflict = new SyncConflict();
        conflict.setEntity(key.entity());
        conflict.setRecordId(key.id());
        conflict.setTitle(title(key));
        conflict.setKind(kind);
        conflict.setState(ConflictState.OPEN);
        conflict.setLostAt(now);
        conflict.setBranchId(branch);
        return conflict;
    }

    private String title(Replayed.RecordKey key) {
        EntityDescription entity = descriptions.byId(key.entity()).orElse(null);
        String title = entity == null ? "" : session.find(entity.type(), key.id()).map(entity::titleOf).orElse("");
        return title.isEmpty() ? null : Beginning.of(title, LONGEST);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
