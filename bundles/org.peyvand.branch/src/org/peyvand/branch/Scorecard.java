package org.peyvand.branch;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.core.measure.MeasureSpan;

/** Goals with their indicators, targets and actions, of one branch. An OSGi service; not for the UI thread. */
public interface Scorecard {

    /**
     * The scorecard of a branch within some days.
     *
     * @param branch the branch; figures are with those below it
     * @param currency of amounts; {@code null} when there are none
     * @param goals in their order
     */
    record Card(UUID branch, String branchName, MeasureSpan span, String currency, List<ScoreLine> goals) {
        /** Takes a copy. */
        public Card {
            goals = List.copyOf(goals);
        }
    }

    /**
     * The scorecard of a branch.
     *
     * @param branch one that whoever is at work may see; {@code null} for his own
     * @return refused when branches may not be compared, or this one may not be seen
     */
    Outcome<Card> read(UUID branch, DayRange days);

    /** The branches whose scorecards whoever is at work may see, those above before those below. */
    List<Office> offices();

    /**
     * A branch to choose.
     *
     * @param depth how many branches are above it
     */
    record Office(UUID id, String name, int depth) {
    }
}
