package org.peyvand.branch.ui.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The scorecard in the real workbench over a real database: lines with their status, and what can be added to them. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ScorePartTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void goalsStandWithTheirIndicatorsAndGetMore(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            robot.context().get(Navigation.class).openPart(ScorePart.ID);
            robot.until("nothing yet, with a button", () -> robot.look(Button.class, "empty.action").isPresent());
            fill(robot);
            Tree tree = robot.find(Tree.class, "score.tree");
            robot.until("the goal", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);

            TreeItem indicator = tree.getItem(0).getItem(0);
            assertEquals("Satisfaction", indicator.getText(0));
            assertEquals(language.equals("fa") ? "۷" : "7", indicator.getText(2));
            assertEquals(language.equals("fa") ? "۷۰٪" : "70%", indicator.getText(4));
            assertNotNull(indicator.getImage(1), "how it stands is said by more than colour");
            assertEquals(indicator.getText(1), tree.getItem(0).getText(1), "a goal stands as its worst indicator");
            assertTrue(robot.find(CCombo.class, "score.branch").getSelectionIndex() >= 0);
            assertFalse(robot.find(Button.class, "score.reading").isEnabled(), "a goal is not read");

            tree.setSelection(indicator);
            tree.notifyListeners(SWT.Selection, new Event());
            robot.click("score.action");
            robot.until("an editor for the new action", () -> robot.part().getPersistedState().containsValue("branch.action"));
        }
    }

    private static void fill(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        StrategicGoal goal = new StrategicGoal();
        goal.setName("Happy customers");
        StrategicGoal happy = stored(records, goal);
        Indicator indicator = new Indicator();
        indicator.setName("Satisfaction");
        indicator.setGoal(happy);
        Indicator satisfaction = stored(records, indicator);
        IndicatorTarget target = new IndicatorTarget();
        target.setIndicator(satisfaction);
        target.setOffice(robot.service(CurrentUserService.class).branch());
        target.setStartsOn(robot.service(Workplace.class).today().minusDays(60));
        target.setEndsOn(robot.service(Workplace.class).today().plusDays(60));
        target.setAmount(BigDecimal.TEN);
        stored(records, target);
        IndicatorReading reading = records.create(IndicatorReading.class);
        reading.setIndicator(satisfaction);
        reading.setOffice(robot.service(CurrentUserService.class).branch());
        reading.setReadOn(robot.service(Workplace.class).today());
        reading.setAmount(BigDecimal.valueOf(7));
        stored(records, reading);
    }

    private static <E extends DomainEntity> E stored(Records records, E record) {
        Outcome<E> outcome = records.save(record);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
