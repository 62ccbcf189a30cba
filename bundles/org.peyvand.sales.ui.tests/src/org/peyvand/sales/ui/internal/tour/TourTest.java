package org.peyvand.sales.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.rows.RowList;

/** The whole tour on a real display, from an empty database to the first won deal, done only with what the tour leads to. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class TourTest {
    private static final String SAVE = "org.peyvand.workbench.command.save";

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void fiveStepsEndInAWonDeal(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            assertEquals(5, tour(robot).items().size());
            assertEquals(0, done(robot));

            go(robot, 0, "list.new");
            robot.click("list.new");
            robot.type("name", "pars");
            save(robot);
            home(robot, 1);

            go(robot, 1, "list.new");
            robot.click("list.new");
            robot.type("name", "servers");
            choose(robot, "account", "pars");
            robot.type("amount", "500");
            save(robot);
            home(robot, 2);

            go(robot, 2, "activity.do.CALL");
            robot.find(Button.class, "activity.do.CALL").setSelection(true);
            robot.click("activity.do.CALL");
            robot.type("activity.title", "asked for an offer");
            robot.click("activity.save");
            robot.until("logged", () -> all(robot, Activity.class).size() == 1);
            home(robot, 3);

            go(robot, 3, "action.quote");
            robot.click("action.quote");
            robot.until("a quote", () -> all(robot, Quote.class).size() == 1);
            robot.find(Table.class, "document.lines");
            home(robot, 4);

            go(robot, 4, "deal.stages");
            ChevronBar stages = ChevronBar.of(robot.find(Control.class, "deal.stages")).orElseThrow();
            robot.until("stages", () -> stages.current() == 0);
            int won = stages.steps().size() - 2;
            stages.choose(won);
            robot.click("reason.ok");
            robot.until("won", () -> all(robot, Opportunity.class).getFirst().getState() == StageState.WON);
            home(robot, 5);
            assertEquals("pars", all(robot, Account.class).getFirst().getName());

            robot.click("tour.away");
            robot.until("put away", () -> robot.look(Control.class, "tour").isEmpty());
        }
    }

    private static <E extends org.peyvand.persistence.model.DomainEntity> List<E> all(WorkbenchRobot robot, Class<E> type) {
        return robot.service(Records.class).list(Query.of(type));
    }

    private static RowList tour(WorkbenchRobot robot) {
        return RowList.of(robot.find(Control.class, "tour")).orElseThrow();
    }

    private static long done(WorkbenchRobot robot) {
        return tour(robot).items().stream().filter(item -> item.icon().equals("check-circle")).count();
    }

    /** Chooses a step as Enter does, and sees that it points at what is to be pressed. */
    private static void go(WorkbenchRobot robot, int step, String control) {
        RowList tour = tour(robot);
        assertEquals("circle", tour.items().get(step).icon(), "the steps come one after another");
        String label = tour.items().get(step).title();
        tour.select(step);
        tour.openSelected();
        Shell note = robot.find(Shell.class, "tour.pointer");
        List<String> said = new ArrayList<>();
        for (Control child : ((org.eclipse.swt.widgets.Composite) note.getChildren()[0]).getChildren()) {
            said.add(((Label) child).getText());
        }
        assertTrue(label.contains(said.getFirst()), said + " of " + label);
        Control target = robot.find(Control.class, control);
        assertNotNull(target);
        assertTrue(note.getBounds().y >= target.toDisplay(0, 0).y, "below what it points at");
        note.close();
    }

    private static void save(WorkbenchRobot robot) {
        robot.until("dirty", () -> robot.part().isDirty());
        robot.command(SAVE);
        robot.until("saved", () -> !robot.part().isDirty());
        robot.untilIdle();
    }

    /** Back on the first page so many steps have a tick, and the words say so. */
    private static void home(WorkbenchRobot robot, int steps) {
        robot.context().get(Navigation.class).openPart("org.peyvand.workbench.part.home");
        robot.until(steps + " steps done", () -> robot.look(Control.class, "tour").isPresent() && done(robot) == steps);
    }

    /** Types into a reference and takes the proposal. */
    private static void choose(WorkbenchRobot robot, String field, String name) {
        robot.type(field, name);
        Text text = robot.text(field);
        robot.until("proposed", () -> robot.look(Table.class, "proposals.table").map(list -> list.getItemCount() > 0 && list.getItem(0).getText().equals(name)).orElse(false));
        Event event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
        robot.until("taken", () -> robot.look(Table.class, "proposals.table").isEmpty());
    }
}
