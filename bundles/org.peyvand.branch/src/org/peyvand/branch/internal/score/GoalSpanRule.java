package org.peyvand.branch.internal.score;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A goal ends after it begins. */
@Component
public final class GoalSpanRule implements EntityRule<StrategicGoal> {

    @Override
    public Class<StrategicGoal> type() {
        return StrategicGoal.class;
    }

    @Override
    public List<Diagnostic> beforeSave(StrategicGoal goal, Session session) {
        return goal.getStartsOn() == null || goal.getEndsOn() == null || !goal.getEndsOn().isBefore(goal.getStartsOn()) ? List.of()
            : List.of(Diagnostic.error("endsOn", Message.of(GoalSpanRule.class, "goal.ends", goal.getStartsOn())));
    }
}
