package org.peyvand.branch.internal.score;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** An action for an indicator is one for the goal of that indicator. */
@Component
public final class ActionRule implements EntityRule<StrategicAction> {

    @Override
    public Class<StrategicAction> type() {
        return StrategicAction.class;
    }

    @Override
    public List<Diagnostic> beforeSave(StrategicAction action, Session session) {
        Indicator indicator = action.getIndicator();
        if (indicator == null) {
            return List.of();
        }
        if (action.getGoal() == null) {
            action.setGoal(indicator.getGoal());
        }
        return action.getGoal() == null || action.getGoal().equals(indicator.getGoal()) ? List.of()
            : List.of(Diagnostic.error("indicator", Message.of(ActionRule.class, "indicator.goal", indicator.getName())));
    }
}
