package org.peyvand.workbench.internal.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.go.GoAnywhere;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.notice.Reminders;
import org.peyvand.ui.rows.RowList;

/** A partner's plug-in that fails wherever it is asked: each page says so where it can, and everything else goes on. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class CarelessPluginTest {
    private CarelessPlugin plugin;

    @BeforeEach
    void install() {
        plugin = new CarelessPlugin();
    }

    @AfterEach
    void uninstall() {
        plugin.close();
    }

    private static Account customer(WorkbenchRobot robot) {
        Account account = new Account();
        account.setName("Pars");
        account.setCity("Shiraz");
        return robot.service(Records.class).save(account).value();
    }

    private static void task(WorkbenchRobot robot, Duration ago) {
        Records records = robot.service(Records.class);
        Activity activity = records.create(Activity.class);
        activity.setSubject("ring Pars");
        activity.setDueAt(Instant.now().minus(ago));
        assertTrue(records.save(activity).isDone());
    }

    private static List<String> labels(CTabFolder tabs) {
        return Arrays.stream(tabs.getItems()).map(CTabItem::getText).toList();
    }

    private static RowList rows(WorkbenchRobot robot, String id) {
        return RowList.of(robot.find(Composite.class, id)).orElseThrow();
    }

    private static Optional<CTabFolder> pages(WorkbenchRobot robot) {
        return robot.look(CTabFolder.class, "pages");
    }

    private static void show(WorkbenchRobot robot, String page) {
        CTabFolder tabs = pages(robot).orElseThrow();
        tabs.setSelection(labels(tabs).indexOf(page));
        tabs.notifyListeners(SWT.Selection, new Event());
        robot.untilIdle();
    }

    private static boolean says(Control root, String words) {
        return root instanceof Label label && label.isVisible() && label.getText().contains(words)
            || root instanceof Composite box && Arrays.stream(box.getChildren()).anyMatch(child -> says(child, words));
    }

    @Test
    void listsAndBoardsGoOn() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            customer(robot);
            task(robot, Duration.ofHours(1));
            NatTable table = robot.openList("core.accounts");
            robot.until("rows", () -> table.getRowCount() == 2 && robot.cell(table, 0, 1).equals("Pars"));
            robot.openList("careless.queried");
            robot.until("said", () -> says(robot.shell(), "The list cannot be read"));
            robot.openList("careless.noted");
            robot.click("list.as.board");
            robot.until("a board", () -> robot.look(Control.class, "board").isPresent());
            robot.untilIdle();
            assertFalse(says(robot.shell(), "cannot be read"));
            NatTable again = robot.openList("core.accounts");
            robot.until("rows again", () -> again.getRowCount() == 2);
        }
    }

    @Test
    void aCustomerIsShownChangedAndSaved() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account stored = customer(robot);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", stored.getId()));
            robot.until("pages", () -> pages(robot).isPresent());
            robot.untilIdle();
            assertTrue(labels(pages(robot).orElseThrow()).containsAll(List.of("Careless page", "Unmade page", "Missing page")));
            robot.until("said on the block", () -> rows(robot, "careless.block").sentence().equals("This could not be read."));
            robot.until("the blocks of others", () -> !rows(robot, "core.people").sentence().isEmpty() && !rows(robot, "core.people").sentence().equals("This could not be read."));
            for (String page : List.of("Careless page", "Unmade page", "Missing page")) {
                show(robot, page);
                robot.until("said on " + page, () -> says(robot.shell(), "The page “" + page + "” cannot be shown"));
            }
            Button action = robot.find(Button.class, "action.careless.action");
            assertEquals("This step does not work. Press it to see what happened.", action.getToolTipText());
            CTabFolder tabs = pages(robot).orElseThrow();
            show(robot, Arrays.stream(tabs.getItems()).filter(one -> "form".equals(one.getData(WorkbenchRobot.ID))).findFirst().orElseThrow().getText());
            robot.text("city").setText("Yazd");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("Yazd", robot.service(Records.class).find(Account.class, stored.getId()).orElseThrow().getCity());
        }
    }

    @Test
    void myDayRemindersAndTheBoxForEverythingGoOn() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            task(robot, Duration.ofMinutes(3));
            robot.until("the task", () -> Stream.of("day.core.due", "day.core.overdue").flatMap(id -> rows(robot, id).items().stream())
                .anyMatch(row -> row.title().equals("ring Pars")));
            robot.until("said on the block", () -> rows(robot, "day.careless.day").sentence().equals("This could not be read."));
            PersonMemory memory = robot.context().get(PersonMemory.class);
            memory.put("reminders.told", Instant.now().minus(Duration.ofMinutes(10)).toString());
            Kit kit = robot.context().get(Kit.class);
            new Reminders(kit, kit.service(Notices.class), memory).ask();
            assertEquals("ring Pars", robot.find(Label.class, "toast.title").getText());
            customer(robot);
            robot.command("org.peyvand.workbench.command.go");
            robot.type("go.text", "pars");
            robot.until("found", () -> robot.look(Canvas.class, "go.results").map(GoAnywhere::titles).orElse(List.of()).contains("Pars"));
        }
    }
}
