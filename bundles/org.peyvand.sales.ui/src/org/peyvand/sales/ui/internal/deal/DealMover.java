package org.peyvand.sales.ui.internal.deal;

import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.merge.MergedValue;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.board.BoardMove;
import org.peyvand.ui.board.BoardMover;

/** Moves deals on the board by {@link Opportunities#moveTo}, so that every move is written down with its reason. */
public final class DealMover implements BoardMover {

    @Override
    public void prepare(BoardMove move, Consumer<BoardMove.Act> go) {
        Kit kit = move.kit();
        Opportunity deal = (Opportunity) move.record();
        Stage stage = (Stage) move.to();
        Consumer<String> carry = reason -> go.accept(() -> carry(kit, deal, stage, reason));
        if (move.back() && stage.getState() == StageState.OPEN) {
            carry.accept(kit.text(SalesText.of("deal.why.back")));
        } else {
            StageQuestion.ask(kit, move.shell(), deal, stage, carry);
        }
    }

    /** The deal as it is now, so that what else was changed meanwhile stays; not when somebody else has moved it. */
    private static Outcome<Opportunity> carry(Kit kit, Opportunity seen, Stage stage, String reason) {
        Opportunity deal = kit.records().find(Opportunity.class, seen.getId()).orElse(null);
        if (deal == null) {
            return Outcome.refused(SalesText.of("deal.gone"));
        }
        return MergedValue.same(deal.getStage(), seen.getStage()) ? kit.service(Opportunities.class).moveTo(deal, stage, reason)
            : Outcome.refused(SalesText.of("deal.elsewhere"));
    }
}
