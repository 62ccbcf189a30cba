package org.peyvand.samples.internal.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Step;

/** Stores deals and the way they went. The moves carry their own moments: the service would write down that all happened now. */
final class DealStep {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final String CURRENCY = "IRR";
    private final Loading loading;
    private final Map<Step, UUID> stages = new EnumMap<>(Step.class);

    DealStep(Loading loading, Pipelines pipelines) {
        this.loading = loading;
        List<Stage> all = pipelines.stages(pipelines.standard());
        List<Stage> open = all.stream().filter(stage -> stage.getState() == StageState.OPEN).toList();
        for (Step step : Step.values()) {
            Stage stage = switch (step) {
                case WON -> first(all, StageState.WON);
                case LOST -> first(all, StageState.LOST);
                default -> open.get(Math.min(step.ordinal(), open.size() - 1));
            };
            stages.put(step, stage.getId());
        }
    }

    private static Stage first(List<Stage> stages, StageState state) {
        return stages.stream().filter(stage -> stage.getState() == state).findFirst().orElseThrow();
    }

    void run() {
        loading.each("deals", loading.company().deals(), this::deal);
    }

    private void deal(Deal deal, Session session) {
        Stage stage = stage(deal.step(), session);
        Opportunity opportunity = new Opportunity();
        opportunity.setNumber(deal.number());
        opportunity.setName(deal.name());
        opportunity.setAccount(loading.get(session, Account.class, deal.firm().number()));
        opportunity.setPerson(loading.get(session, Person.class, deal.person().key()));
        opportunity.setPipeline(stage.getPipeline());
        opportunity.setStage(stage);
        opportunity.setState(stage.getState());
        opportunity.setProbability(stage.getProbability());
        opportunity.setAmount(deal.amount());
        opportunity.setCurrency(CURRENCY);
        opportunity.setProduct(loading.get(session, Product.class, deal.article().code()));
        opportunity.setOpenedOn(deal.openedOn());
        opportunity.setExpectedCloseOn(deal.expectedClose());
        opportunity.setClosedOn(deal.step().isOpen() ? null : LocalDate.ofInstant(deal.moves().getLast().at(), TEHRAN));
        opportunity.setSource(deal.source());
        opportunity.setCampaign(deal.campaign());
        opportunity.setLostReason(deal.lostReason());
        opportunity.setRecordedStageId(stage.getId());
        loading.own(opportunity, deal.owner(), session);
        opportunity.setCreatedAt(deal.moves().getFirst().at());
        history(deal, loading.add(session, deal.number(), opportunity), session);
    }

    private void history(Deal deal, Opportunity opportunity, Session session) {
        Stage before = null;
        for (Deal.Move move : deal.moves()) {
            Stage to = stage(move.step(), session);
            StageChange change = new StageChange();
            change.setOpportunity(opportunity);
            change.setFromStage(before);
            change.setToStage(to);
            change.setAt(move.at());
            change.setBy(loading.get(session, User.class, deal.owner()));
            change.setAmount(deal.amount());
            change.setCurrency(CURRENCY);
            change.setProbability(to.getProbability());
            change.setReason(move.step() == Step.LOST ? deal.lostReason() : null);
            change.setBranchId(opportunity.getBranchId());
            session.add(change);
            before = to;
        }
    }

    private Stage stage(Step step, Session session) {
        return session.find(Stage.class, stages.get(step)).orElseThrow();
    }
}
