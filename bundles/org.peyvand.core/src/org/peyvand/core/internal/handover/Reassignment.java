package org.peyvand.core.internal.handover;

import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.internal.batch.BatchStep;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Gives records other owners or gives them back. Every transaction also changes the record of the hand-over, so that the change log says which
 * transactions belong to it.
 */
final class Reassignment {
    private final EntityDescriptions descriptions;
    private final UUID handOver;

    Reassignment(EntityDescriptions descriptions, UUID handOver) {
        this.descriptions = descriptions;
        this.handOver = handOver;
    }

    /**
     * A record that goes to somebody and his team.
     *
     * @param entity identifier of its description
     */
    record Move(String entity, UUID record, UUID receiver) {
    }

    /** What comes of one is the record's identifier. */
    BatchStep<Move, UUID> away() {
        return new BatchStep<>() {
            @Override
            public UUID id(Move move) {
                return move.record();
            }

            @Override
            public DomainEntity find(Session session, Move move) {
                return Reassignment.this.find(session, move.entity(), move.record());
            }

            @Override
            public Outcome<UUID> apply(Session session, DomainEntity record, Move move) {
                OwnedEntity owned = (OwnedEntity) record;
                owned.setOwner(session.find(User.class, move.receiver()).orElseThrow());
                owned.setTeam(owned.getOwner().getTeam());
                return Outcome.done(record.getId());
            }

            @Override
            public void together(Session session, int records) {
                count(session, records);
            }
        };
    }

    /** Records go back to whom they came from, if nobody else got them since. */
    BatchStep<FormerOwner, UUID> back() {
        return new BatchStep<>() {
            @Override
            public UUID id(FormerOwner former) {
                return former.record();
            }

            @Override
            public DomainEntity find(Session session, FormerOwner former) {
                return Reassignment.this.find(session, former.entity(), former.record());
            }

            @Override
            public Outcome<UUID> apply(Session session, DomainEntity record, FormerOwner former) {
                OwnedEntity owned = (OwnedEntity) record;
                if (owned.getOwner() == null || !owned.getOwner().getId().equals(former.receiver())) {
                    return Outcome.refused(Message.of(Reassignment.class, "handover.since"));
                }
                owned.setOwner(former.owner() == null ? null : session.find(User.class, former.owner()).orElse(null));
                if (former.teamChanged()) {
                    owned.setTeam(former.team() == null ? null : session.find(Team.class, former.team()).orElse(null));
                }
                return Outcome.done(record.getId());
            }

            @Override
            public void together(Session session, int records) {
                count(session, -records);
            }
        };
    }

    private DomainEntity find(Session session, String entity, UUID id) {
        return session.find(descriptions.byId(entity).orElseThrow().type(), id).orElse(null);
    }

    private void count(Session session, int more) {
        HandOver record = session.find(HandOver.class, handOver).orElseThrow();
        record.setMoved(record.getMoved() + more);
    }
}
