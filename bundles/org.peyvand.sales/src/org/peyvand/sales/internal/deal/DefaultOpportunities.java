package org.peyvand.sales.internal.deal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;

/** {@link Opportunities} on the unit of work. */
@Component
public final class DefaultOpportunities implements Opportunities {
    private static final String LOST_REASONS = "sales.lostReason";
    private final UnitOfWork work;
    private final StageMoves moves;
    private final PickLists lists;

    /** Made by Declarative Services. */
    @Activate
    public DefaultOpportunities(@Reference UnitOfWork work, @Reference StageMoves moves, @Reference PickLists lists) {
        this.work = work;
        this.moves = moves;
        this.lists = lists;
    }

    @Override
    public Outcome<Opportunity> moveTo(Opportunity opportunity, Stage stage, String reason) {
        return work.write(session -> {
            Opportunity deal = session.save(opportunity);
            return move(deal, session.find(Stage.class, stage.getId()).orElseThrow(), reason, session);
        });
    }

    @Override
    public Outcome<Opportunity> win(Opportunity opportunity) {
        return end(opportunity, StageState.WON, null);
    }

    @Override
    public Outcome<Opportunity> lose(Opportunity opportunity, String reason) {
        return end(opportunity, StageState.LOST, reason);
    }

    @Override
    public List<StageChange> history(Opportunity opportunity) {
        return work.read(session -> session.list(Query.of(StageChange.class).where(Criteria.where("opportunity").is(opportunity.getId()))
            .orderBy(Order.asc("at")).fetch("fromStage", "toStage", "by")));
    }

    @Override
    public Query<Opportunity> incomplete() {
        return Query.of(Opportunity.class).where(Criteria.where("account").isNull());
    }

    private Outcome<Opportunity> end(Opportunity opportunity, StageState state, String reason) {
        return work.write(session -> {
            Opportunity deal = session.save(opportunity);
            return Stages.first(deal.getPipeline(), state, session).map(stage -> move(deal, stage, reason, session))
                .orElseGet(() -> Outcome.refused(Message.of(DefaultOpportunities.class, "pipeline.lacks", state)));
        });
    }

    private Outcome<Opportunity> move(Opportunity deal, Stage stage, String reason, Session session) {
        if (stage.equals(deal.getStage())) {
            return Outcome.done(deal);
        }
        boolean reopened = deal.getState() != StageState.OPEN && stage.getState() == StageState.OPEN;
        if (reopened && (reason == null || reason.isBlank())) {
            return Outcome.refused(Diagnostic.error("stage", Message.of(DefaultOpportunities.class, "opportunity.whyAgain", deal.getName())));
        }
        if (deal.getState() != StageState.OPEN && stage.getState() != deal.getState()) {
            deal.setClosedOn(null);
        }
        if (stage.getState() == StageState.LOST) {
            lists.code(LOST_REASONS, reason).ifPresent(deal::setLostReason);
        } else {
            deal.setLostReason(null);
        }
        deal.setStage(stage);
        deal.setPipeline(stage.getPipeline());
        moves.record(deal, reason, session);
        return Outcome.done(deal);
    }
}
