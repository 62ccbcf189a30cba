package org.peyvand.sales.internal.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;

/** Where a deal stands, what follows from it, and that every move is written down, whatever way the deal is saved. */
@Component
public final class OpportunityRule implements EntityRule<Opportunity> {
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);
    private final Workplace workplace;
    private final StageMoves moves;

    /** Made by Declarative Services. */
    @Activate
    public OpportunityRule(@Reference Workplace workplace, @Reference StageMoves moves) {
        this.workplace = workplace;
        this.moves = moves;
    }

    @Override
    public Class<Opportunity> type() {
        return Opportunity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Opportunity deal, Session session) {
        place(deal, session);
        if (deal.getAmount() != null && deal.getCurrency() == null) {
            deal.setCurrency(currency(deal));
        }
        if (deal.getName() == null) {
            deal.setName(derivedName(deal));
        }
        deal.setNameKey(NameKeys.sort(deal.getName()));
        deal.setSearchKey(NameKeys.search(deal.getName()));
        List<Diagnostic> found = check(deal);
        if (found.isEmpty() && deal.getStage() != null && !deal.getStage().getId().equals(deal.getRecordedStageId())) {
            moves.record(deal, null, session);
        }
        return found;
    }

    // A deal goes with its history.
    @Override
    public List<Diagnostic> beforeRemove(Opportunity deal, Session session) {
        session.list(Query.of(StageChange.class).where(Criteria.where("opportunity").is(deal.getId()))).forEach(session::remove);
        return List.of();
    }

    private static void place(Opportunity deal, Session session) {
        if (deal.getStage() == null) {
            Pipeline pipeline = deal.getPipeline() == null ? StandardPipeline.find(session).orElse(null) : deal.getPipeline();
            if (pipeline != null) {
                Stages.first(pipeline, StageState.OPEN, session).ifPresent(deal::setStage);
            }
        }
        if (deal.getStage() != null) {
            deal.setPipeline(deal.getStage().getPipeline());
            deal.setState(deal.getStage().getState());
        }
    }

    private String currency(Opportunity deal) {
        return Stream.of(deal.getAccount() == null ? null : deal.getAccount().getCurrency(),
            deal.getProduct() == null ? null : deal.getProduct().getCurrency())
            .filter(Objects::nonNull).findFirst().orElseGet(workplace::currency);
    }

    private static String derivedName(Opportunity deal) {
        String name = Stream.of(deal.getProduct() == null ? null : deal.getProduct().getName(),
            deal.getAccount() == null ? null : deal.getAccount().getName(), deal.getNumber(), deal.getExternalId())
            .filter(Objects::nonNull).limit(2).collect(Collectors.joining(" – "));
        return name.isEmpty() ? null : Beginning.of(name, 255);
    }

    private static List<Diagnostic> check(Opportunity deal) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (deal.getName() == null) {
            found.add(error("name", "opportunity.nameless"));
        }
        if (deal.getAmount() != null && deal.getAmount().signum() < 0) {
            found.add(error("amount", "opportunity.negative"));
        }
        BigDecimal probability = deal.getProbability();
        if (probability != null && (probability.signum() < 0 || probability.compareTo(CERTAIN) > 0)) {
            found.add(error("probability", "probability"));
        }
        if (deal.getOpenedOn() != null && deal.getClosedOn() != null && deal.getClosedOn().isBefore(deal.getOpenedOn())) {
            found.add(error("closedOn", "opportunity.closedBefore", deal.getOpenedOn()));
        }
        return found;
    }

    private static Diagnostic error(String attribute, String key, Object... args) {
        return Diagnostic.error(attribute, Message.of(OpportunityRule.class, key, args));
    }
}
