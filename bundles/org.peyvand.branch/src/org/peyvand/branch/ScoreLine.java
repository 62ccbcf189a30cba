package org.peyvand.branch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.peyvand.branch.model.ActionState;
import org.peyvand.core.measure.Unit;
import org.peyvand.persistence.model.DomainEntity;

/**
 * One line of the scorecard: a goal, an indicator of it, or an action.
 *
 * @param record class of what it is about
 * @param id of that record
 * @param name of it
 * @param who answers for it; may be empty
 * @param score of an indicator; {@code null} for others
 * @param due of an action, or last day of a goal; may be {@code null}
 * @param state of an action; {@code null} for others
 * @param course how it stands; of a goal the worst of its indicators
 * @param below what belongs to it
 */
public record ScoreLine(Class<? extends DomainEntity> record, UUID id, String name, String who, Score score, LocalDate due, ActionState state, Course course,
    List<ScoreLine> below) {

    /**
     * What an indicator came to.
     *
     * @param figure value and target; a number that was read by hand has no whole
     * @param unit what it is counted in
     * @param unitName in words, of what is read by hand; may be {@code null}
     * @param before the same in as many days before; {@code null} when nothing is known
     * @param byHand whether somebody reads it
     */
    public record Score(Figure figure, Unit unit, String unitName, Figure before, boolean byHand) {

        /** 1 when it is more than before, -1 when it is less, 0 when it is the same or nothing is known. */
        public int trend() {
            return figure.number(unit) == null || before == null || before.number(unit) == null ? 0 : figure.number(unit).compareTo(before.number(unit));
        }
    }
}
