package org.peyvand.core.internal.record;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Goal;
import org.peyvand.persistence.Session;

/** A new goal is one's own, for this month of the calendar in use, in the currency of the branch. */
@Component
public final class GoalDefaults implements RecordDefaults<Goal> {
    /** From the first day of a month, so many days later is in the next one in every calendar. */
    private static final int INTO_NEXT = 31;
    private final CurrentUserService current;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public GoalDefaults(@Reference CurrentUserService current, @Reference Workplace workplace) {
        this.current = current;
        this.workplace = workplace;
    }

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    @Override
    public void apply(Goal goal, Session session) {
        CalendarSystem calendar = workplace.culture().calendar();
        LocalDate today = workplace.today();
        LocalDate first = today.minusDays(calendar.day(today) - 1L);
        LocalDate inNext = first.plusDays(INTO_NEXT);
        goal.setUser(current.user());
        goal.setStartsOn(first);
        goal.setEndsOn(inNext.minusDays(calendar.day(inNext)));
        goal.setCurrency(workplace.currency());
    }
}
