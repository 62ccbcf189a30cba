package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.go.GoAnywhere;
import org.peyvand.ui.history.Remembered;
import org.peyvand.ui.history.Whereabouts;

/** Ctrl+K, back and forward, favourites, on a real display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class GoAnywhereTest {
    private static final String GO = "org.peyvand.workbench.command.go";

    private static Account stored(WorkbenchRobot robot, String name) {
        Account account = new Account();
        account.setName(name);
        return robot.service(Records.class).save(account).value();
    }

    private static List<String> titles(WorkbenchRobot robot) {
        return robot.look(Canvas.class, "go.results").map(GoAnywhere::titles).orElse(List.of());
    }

    private static void press(WorkbenchRobot robot, int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        robot.text("go.text").notifyListeners(SWT.KeyDown, event);
    }

    private static String label(WorkbenchRobot robot) {
        return robot.part() == null ? "" : robot.part().getLabel();
    }

    @Test
    void typingANameAndEnterOpensTheRecord() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            stored(robot, "pens and paper");
            stored(robot, "nails");
            robot.command(GO);
            robot.type("go.text", "pens");
            robot.until("found", () -> titles(robot).contains("pens and paper"));
            assertEquals("pens and paper", titles(robot).getFirst());
            press(robot, SWT.CR, 0);
            robot.until("open", () -> label(robot).equals("pens and paper"));
            assertTrue(robot.look(Canvas.class, "go.results").isEmpty(), "the box has closed");
            robot.command(GO);
            assertEquals("pens and paper", titles(robot).getFirst(), "what was used last is on top");
        }
    }

    @Test
    void theCharacterInFrontLimitsTheSearchAndFindsWhatWasNeverOpened() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            stored(robot, "accounts and books");
            robot.command(GO);
            robot.type("go.text", "@ accounts");
            robot.until("found", () -> titles(robot).equals(List.of("accounts and books")));
            robot.text("go.text").setText("# accounts");
            robot.until("the list", () -> titles(robot).contains("Accounts") && !titles(robot).contains("accounts and books"));
        }
    }

    @Test
    void persianIsFoundHoweverItIsTypedAndOpensBehind() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Account book = stored(robot, "کتاب‌فروشی پارس");
            robot.openList("core.accounts");
            robot.command(GO);
            robot.type("go.text", "كتابفروشي");
            robot.until("found", () -> titles(robot).contains("کتاب‌فروشی پارس"));
            press(robot, SWT.CR, SWT.MOD1);
            robot.until("opened behind", () -> robot.context().get(EPartService.class).getParts().stream()
                    .anyMatch(part -> book.getId().toString().equals(part.getPersistedState().get("record"))));
            assertTrue(robot.look(Canvas.class, "go.results").isPresent(), "the box stays open");
            assertEquals("مشتریان", label(robot));
        }
    }

    @Test
    void theWrongKeyboardLayoutFindsRecordsToo() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            stored(robot, "سلام");
            robot.command(GO);
            robot.type("go.text", "sghl");
            robot.until("found", () -> titles(robot).contains("سلام"));
        }
    }

    @Test
    void actionsAreRunAndOnlyThoseThatCanBe() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.command(GO);
            robot.type("go.text", "save");
            robot.untilIdle();
            assertFalse(titles(robot).contains("Save"), "there is nothing to save");
            robot.text("go.text").setText("> new acc");
            robot.until("found", () -> !titles(robot).isEmpty());
            press(robot, SWT.CR, 0);
            robot.until("editor", () -> "core.account".equals(robot.part().getPersistedState().get("entity")));
        }
    }

    @Test
    void backAndForwardFollowTheWayThatWasTaken() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account nails = stored(robot, "nails");
            robot.openList("core.accounts");
            robot.context().get(Navigation.class).open(new RecordRef("core.account", nails.getId()));
            robot.until("open", () -> label(robot).equals("nails"));
            robot.untilIdle();
            robot.command("org.peyvand.workbench.command.back");
            robot.until("list", () -> "core.accounts".equals(robot.part().getPersistedState().get("list")));
            robot.command("org.peyvand.workbench.command.forward");
            robot.until("record", () -> label(robot).equals("nails"));
            assertFalse(robot.context().get(Whereabouts.class).canGoForward());
        }
    }

    @Test
    void aStarPutsARecordIntoTheNavigator() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account nails = stored(robot, "nails");
            robot.context().get(Navigation.class).open(new RecordRef("core.account", nails.getId()));
            robot.until("open", () -> label(robot).equals("nails"));
            assertEquals("nails", robot.context().get(Remembered.class).seen().all().getFirst().title());
            robot.click("editor.favourite");
            assertTrue(items(robot).contains("nails"));
            robot.command("org.peyvand.workbench.command.favourite");
            assertFalse(items(robot).contains("nails"));
        }
    }

    private static List<String> items(WorkbenchRobot robot) {
        Tree navigator = robot.find(Tree.class, "navigator");
        return List.of(navigator.getItems()).stream().flatMap(item -> List.of(item.getItems()).stream()).map(TreeItem::getText).toList();
    }
}
