package org.peyvand.sales;

import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;

/** Use cases of opportunities. */
public interface Opportunities {

    /**
     * Moves a deal to another stage and writes down who, when, from, to, amount, probability and reason. State and probability become
     * those of the stage; a won or lost deal gets the day it was closed on, unless it has one. Taking a closed deal up again needs a reason.
     * Moving to the stage where it is changes nothing.
     *
     * @param reason may be {@code null} where none is needed; a code or label of pick list sales.lostReason becomes the lost reason
     */
    Outcome<Opportunity> moveTo(Opportunity opportunity, Stage stage, String reason);

    /** Moves a deal to the first won stage of its pipeline. */
    Outcome<Opportunity> win(Opportunity opportunity);

    /** Moves a deal to the first lost stage of its pipeline. */
    Outcome<Opportunity> lose(Opportunity opportunity, String reason);

    /** All moves of a deal, oldest first. */
    List<StageChange> history(Opportunity opportunity);

    /** The deals that lack an account. */
    Query<Opportunity> incomplete();
}
