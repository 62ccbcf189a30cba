package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Diagnostic;
import org.peyvand.core.model.Goal;
import org.peyvand.testing.MemoryDatabase;

/** Targets over a real database. */
@ExtendWith(MemoryDatabase.class)
class GoalTest {
    private final Records records;
    private final Workplace workplace;

    GoalTest(Records records, Workplace workplace) {
        this.records = records;
        this.workplace = workplace;
    }

    private List<String> refused(Goal goal) {
        return records.save(goal).diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::attribute).sorted().toList();
    }

    @Test
    void aNewOneIsMineForThisMonthAndGetsAName() {
        Goal goal = records.create(Goal.class);
        LocalDate today = workplace.today();
        assertFalse(goal.getStartsOn().isAfter(today) || goal.getEndsOn().isBefore(today), goal.getStartsOn() + " to " + goal.getEndsOn());
        assertEquals(1, workplace.culture().calendar().day(goal.getStartsOn()));
        assertEquals(1, workplace.culture().calendar().day(goal.getEndsOn().plusDays(1)));
        goal.setAmount(BigDecimal.TEN);
        Goal stored = records.save(goal).value();
        assertTrue(stored.getName().startsWith(goal.getUser().getDisplayName()), stored.getName());
        assertEquals(workplace.currency(), stored.getCurrency());
    }

    @Test
    void nobodysAndImpossibleOnesAreRefused() {
        Goal goal = records.create(Goal.class);
        goal.setUser(null);
        goal.setAmount(BigDecimal.ZERO);
        goal.setEndsOn(goal.getStartsOn().minusDays(1));
        assertEquals(List.of("amount", "endsOn", "user"), refused(goal));
    }
}
