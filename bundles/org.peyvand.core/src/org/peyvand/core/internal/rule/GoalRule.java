package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A goal belongs to somebody, ends after it begins, is more than nothing, and has a name. */
@Component
public final class GoalRule implements EntityRule<Goal> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public GoalRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Goal goal, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (goal.getUser() == null && goal.getTeam() == null && goal.getOffice() == null) {
            found.add(Diagnostic.error("user", Message.of(GoalRule.class, "goal.nobody")));
        }
        if (goal.getStartsOn() != null && goal.getEndsOn() != null && goal.getEndsOn().isBefore(goal.getStartsOn())) {
            found.add(Diagnostic.error("endsOn", Message.of(GoalRule.class, "goal.endsBefore", goal.getStartsOn())));
        }
        if (goal.getAmount() != null && goal.getAmount().signum() <= 0) {
            found.add(Diagnostic.error("amount", Message.of(GoalRule.class, "goal.nothing")));
        }
        if (goal.getName() == null && goal.getStartsOn() != null) {
            goal.setName(name(goal));
        }
        return found;
    }

    private String name(Goal goal) {
        String month = workplace.culture().date(goal.getStartsOn());
        return Stream.concat(Stream.of(goal.getUser(), goal.getTeam(), goal.getOffice()).filter(Objects::nonNull).map(GoalRule::nameOf).limit(1), Stream.of(month))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String nameOf(Object owner) {
        return switch (owner) {
            case User user -> user.getDisplayName();
            case Team team -> team.getName();
            case Branch office -> office.getName();
            default -> null;
        };
    }
}
