package org.peyvand.sales.internal.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

/** A won stage is certain, a lost one hopeless; no pipeline grows beyond its limit, however stages are added. */
@Component
public final class StageRule implements EntityRule<Stage> {
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    @Override
    public Class<Stage> type() {
        return Stage.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Stage stage, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (stage.getPipeline() == null) {
            StandardPipeline.find(session).ifPresent(stage::setPipeline);
        }
        if (stage.getState() == StageState.WON) {
            stage.setProbability(CERTAIN);
        } else if (stage.getState() == StageState.LOST || stage.getProbability() == null) {
            stage.setProbability(BigDecimal.ZERO);
        }
        if (stage.getProbability().signum() < 0 || stage.getProbability().compareTo(CERTAIN) > 0) {
            found.add(Diagnostic.error("probability", Message.of(StageRule.class, "probability")));
        }
        if (stage.getPatience() != null && stage.getPatience() < 0) {
            found.add(Diagnostic.error("patience", Message.of(StageRule.class, "patience")));
        }
        if (stage.isNew() && stage.getPipeline() != null && stage.getPosition() == null) {
            long others = session.count(Query.of(Stage.class).where(Criteria.where("pipeline").is(stage.getPipeline())));
            stage.setPosition((int) others);
            if (others >= Pipelines.MOST) {
                found.add(Diagnostic.error("pipeline", Message.of(StageRule.class, "pipeline.full", stage.getPipeline().getName(), Pipelines.MOST)));
            }
        }
        return found;
    }
}
