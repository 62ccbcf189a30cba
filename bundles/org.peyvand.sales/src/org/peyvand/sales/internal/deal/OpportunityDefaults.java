package org.peyvand.sales.internal.deal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.StageState;

/** A new deal begins today at the first stage of the default pipeline. */
@Component
public final class OpportunityDefaults implements RecordDefaults<Opportunity> {
    private final Workplace workplace;
    private final Pipelines pipelines;

    /** Made by Declarative Services. */
    @Activate
    public OpportunityDefaults(@Reference Workplace workplace, @Reference Pipelines pipelines) {
        this.workplace = workplace;
        this.pipelines = pipelines;
    }

    @Override
    public Class<Opportunity> type() {
        return Opportunity.class;
    }

    @Override
    public void apply(Opportunity deal, Session session) {
        Pipeline pipeline = pipelines.standard();
        deal.setPipeline(pipeline);
        Stages.first(pipeline, StageState.OPEN, session).ifPresent(stage -> {
            deal.setStage(stage);
            deal.setProbability(stage.getProbability());
        });
        deal.setOpenedOn(workplace.today());
        deal.setCurrency(workplace.currency());
    }
}
