package org.peyvand.sales.internal.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;

/** Writes down that a deal came to the stage where it is, and what follows from that for the deal. */
@Component(service = StageMoves.class)
public final class StageMoves {
    private final Workplace workplace;
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public StageMoves(@Reference Workplace workplace, @Reference CurrentUserService current) {
        this.workplace = workplace;
        this.current = current;
    }

    /** Records the move from the last recorded stage to the present one. */
    void record(Opportunity deal, String reason, Session session) {
        Stage to = deal.getStage();
        UUID before = deal.getRecordedStageId();
        boolean first = before == null;
        if (!first || deal.getProbability() == null) {
            deal.setProbability(to.getProbability());
        }
        if (to.getState() != StageState.OPEN && deal.getClosedOn() == null) {
            deal.setClosedOn(workplace.today());
        } else if (to.getState() == StageState.OPEN && !first) {
            deal.setClosedOn(null);
        }
        deal.setState(to.getState());
        deal.setRecordedStageId(to.getId());
        StageChange change = new StageChange();
        change.setOpportunity(deal);
        change.setFromStage(first ? null : session.find(Stage.class, before).orElse(null));
        change.setToStage(to);
        change.setAt(first ? began(deal) : workplace.now());
        change.setBy(session.find(User.class, current.userId()).orElse(null));
        change.setAmount(deal.getAmount());
        change.setCurrency(deal.getCurrency());
        change.setProbability(deal.getProbability());
        change.setReason(reason);
        session.add(change);
    }

    /** A deal that comes from elsewhere reached its stage on the day it was closed, or at the latest when it was opened. */
    private Instant began(Opportunity deal) {
        LocalDate day = deal.getState() == StageState.OPEN ? deal.getOpenedOn() : deal.getClosedOn();
        Instant now = workplace.now();
        return day == null || !day.isBefore(workplace.today()) ? now : day.atStartOfDay(workplace.culture().zone()).toInstant();
    }
}
