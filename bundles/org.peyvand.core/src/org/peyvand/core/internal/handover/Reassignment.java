package org.peyvand.core.internal.handover;

import java.util.Optional;
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

    /** Which record is to have another owner. */
    sealed interface Change permits Move, FormerOwner {
        /** Identifier of its description. */
        String entity();

        /** Which one. */
        UUID record();
    }

    /**
     * A record that goes to somebody and his team.
     *
     * @param entity identifier of its description
     */
    record Move(String entity, UUID record, UUID receiver) implements Change {
    }

    /** Records go to others. */
    BatchStep<Move, UUID> away() {
        return new Step<>(1) {
            @Override
            Optional<Message> give(Session session, OwnedEntity owned, Move move) {
                owned.setOwner(session.find(User.class, move.receiver()).orElseThrow());
                owned.setTeam(owned.getOwner().getTeam());
                return Optional.empty();
            }
        };
    }

    /** Records go back to whom they came from, if nobody else got them since. */
    BatchStep<FormerOwner, UUID> back() {
        return new Step<>(-1) {
            @Override
            Optional<Message> give(Session session, OwnedEntity owned, FormerOwner former) {
                if (owned.getOwner() == null || !owned.getOwner().getId().equals(former.receiver())) {
                    return Optional.of(Message.of(Reassignment.class, "handover.since"));
                }
                owned.setOwner(former.owner() == null ? null : session.find(User.class, former.owner()).orElse(null));
                if (former.teamChanged()) {
                    owned.setTeam(former.team() == null ? null : session.find(Team.class, former.team()).orElse(null));
                }
                return Optional.empty();
            }
        };
    }

    /** What comes of one is the record's identifier. */
    private abstract class Step<C extends Change> implements BatchStep<C, UUID> {
        private final int sign;

        /** @param sign whether the hand-over has moved more (1) or less (-1) for each record */
        Step(int sign) {
            this.sign = sign;
        }

        /** Gives the record another owner, or says why not. */
        abstract Optional<Message> give(Session session, OwnedEntity owned, C change);

        @Override
        public UUID id(C change) {
            return change.record();
        }

        @Override
        public DomainEntity find(Session session, C change) {
            return session.find(descriptions.byId(change.entity()).orElseThrow().type(), change.record()).orElse(null);
        }

        @Override
        public Outcome<UUID> apply(Session session, DomainEntity record, C change) {
            return give(session, (OwnedEntity) record, change).map(Outcome::<UUID>refused).orElseGet(() -> Outcome.done(record.getId()));
        }

        @Override
        public void together(Session session, int records) {
            HandOver handed = session.find(HandOver.class, handOver).orElseThrow();
            handed.setMoved(handed.getMoved() + sign * records);
        }
    }
}
