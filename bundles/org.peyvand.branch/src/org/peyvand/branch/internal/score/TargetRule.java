package org.peyvand.branch.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A target ends after it begins and is no negative number. */
@Component
public final class TargetRule implements EntityRule<IndicatorTarget> {

    @Override
    public Class<IndicatorTarget> type() {
        return IndicatorTarget.class;
    }

    @Override
    public List<Diagnostic> beforeSave(IndicatorTarget target, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (target.getStartsOn() != null && target.getEndsOn() != null && target.getEndsOn().isBefore(target.getStartsOn())) {
            found.add(Diagnostic.error("endsOn", Message.of(TargetRule.class, "target.ends", target.getStartsOn())));
        }
        if (target.getAmount() != null && target.getAmount().signum() < 0) {
            found.add(Diagnostic.error("amount", Message.of(TargetRule.class, "target.negative")));
        }
        return found;
    }
}
