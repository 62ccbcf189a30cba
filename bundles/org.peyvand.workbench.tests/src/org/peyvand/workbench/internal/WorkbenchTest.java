package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.History;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.WayIn;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.go.GoAnywhere;

/** The workbench on a real display over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class WorkbenchTest {
    private static final String SAVE = "org.peyvand.workbench.command.save";

    private static Account account(String name) {
        Account account = new Account();
        account.setName(name);
        return account;
    }

    private static List<Account> stored(WorkbenchRobot robot, String name) {
        return robot.service(Records.class).list(Query.of(Account.class).where(Criteria.where("name").is(name)));
    }

    @Test
    void whatIsTypedAndSavedIsInTheDatabaseAndInTheList() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            NatTable table = robot.openList("core.accounts");
            robot.find(Button.class, "empty.action");
            robot.click("list.new");
            robot.type("name", "pens and paper");
            robot.until("dirty", () -> robot.part().isDirty());
            robot.command(SAVE);
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals(1, stored(robot, "pens and paper").size());
            assertEquals("pens and paper", robot.part().getLabel());
            robot.openList("core.accounts");
            robot.until("row", () -> table.getRowCount() == 2 && robot.cell(table, 0, 1).equals("pens and paper"));
        }
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndNothingIsStored() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.accounts");
            robot.click("list.new");
            robot.type("number", "42");
            robot.command(SAVE);
            assertEquals("This is needed.", robot.find(Label.class, "name.message").getText());
            assertTrue(robot.part().isDirty());
            assertEquals(0, robot.service(Records.class).count(Query.of(Account.class)));
            robot.type("name", "now");
            robot.until("message gone", () -> !robot.find(Control.class, "name").isDisposed()
                    && robot.look(Label.class, "name.message").isEmpty());
            robot.command(SAVE);
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("42", stored(robot, "now").getFirst().getNumber());
        }
    }

    @Test
    void whatTwoPeopleChangedIsPutTogetherAndWhereBothChangedTheSameOneChooses() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Records records = robot.service(Records.class);
            Account mine = records.save(account("shared")).value();
            RecordRef ref = new RecordRef("core.account", mine.getId());
            robot.context().get(Navigation.class).open(ref);
            showForm(robot);
            robot.type("number", "7");
            robot.type("phone", "02111111111");
            Account theirs = records.find(Account.class, mine.getId()).orElseThrow();
            theirs.setCity("Tabriz");
            theirs.setPhone("02122222222");
            assertTrue(records.save(theirs).isDone());
            robot.command(SAVE);
            String told = robot.find(Button.class, "merge.phone.THEIRS").getText();
            assertTrue(told.contains(System.getProperty("user.name")) && told.contains("2222"), told);
            assertTrue(robot.look(Button.class, "merge.city.THEIRS").isEmpty() && robot.look(Button.class, "merge.number.THEIRS").isEmpty(), "only what both have changed");
            robot.click("merge.all.MINE");
            robot.click("merge.ok");
            robot.until("saved", () -> !robot.part().isDirty());
            Account now = records.find(Account.class, mine.getId()).orElseThrow();
            assertEquals("7", now.getNumber());
            assertEquals("Tabriz", now.getCity());
            assertTrue(now.getPhone().contains("1111"), now.getPhone());
            assertEquals(List.of(WayIn.Kind.WORKBENCH, WayIn.Kind.MERGE), robot.service(History.class).of(ref, 0, 1).getFirst().way().stream().map(step -> step.kind()).toList());
        }
    }

    @Test
    void aRecordThatSomebodyDeletedMeanwhileComesBackWithWhatWasTyped() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Records records = robot.service(Records.class);
            Account mine = account("deleted");
            mine.setCity("Tabriz");
            mine = records.save(mine).value();
            RecordRef ref = new RecordRef("core.account", mine.getId());
            robot.context().get(Navigation.class).open(ref);
            showForm(robot);
            robot.type("number", "7");
            assertTrue(records.delete(mine).isDone());
            robot.command(SAVE);
            robot.click("conflict.restore");
            robot.until("saved, or a reason", () -> !robot.part().isDirty() || robot.look(Label.class, "editor.banner.text").isPresent());
            assertEquals("", robot.look(Label.class, "editor.banner.text").map(Label::getText).orElse(""));
            Account now = records.find(Account.class, ref.id()).orElseThrow();
            assertEquals("7", now.getNumber());
            assertEquals("Tabriz", now.getCity());
        }
    }

    private static void showForm(WorkbenchRobot robot) {
        var tabs = robot.find(CTabFolder.class, "pages");
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if ("form".equals(tabs.getItem(i).getData(WorkbenchRobot.ID))) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Test
    void quickSearchFindsPersianNamesAndSaysWhenNothingFits() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Records records = robot.service(Records.class);
            assertTrue(records.save(account("کتاب‌فروشی پارس")).isDone());
            assertTrue(records.save(account("نان گندم")).isDone());
            NatTable table = robot.openList("core.accounts");
            robot.until("two rows", () -> table.getRowCount() == 3);
            robot.type("list.search", "كتابفروشي");
            robot.until("one row", () -> table.getRowCount() == 2 && robot.cell(table, 0, 1).startsWith("کتاب"));
            robot.type("list.search", "xyz");
            robot.click("empty.action");
            robot.until("all rows", () -> table.getRowCount() == 3);
        }
    }

    @Test
    void persianIsFromRightToLeftAndEnglishFromLeftToRight() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            assertTrue((robot.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            Tree navigator = robot.find(Tree.class, "navigator");
            assertEquals("خانه", navigator.getItem(0).getText());
            assertTrue(navigator.toDisplay(0, 0).x > robot.shell().getBounds().x + robot.shell().getBounds().width / 2, "the navigator leads at the right");
        }
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            assertFalse((robot.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            assertEquals("Home", robot.find(Tree.class, "navigator").getItem(0).getText());
        }
    }

    @Test
    void directionIsASettingOfItsOwn() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH, Map.of("direction", "rtl"))) {
            assertTrue((robot.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            assertEquals("Home", robot.find(Tree.class, "navigator").getItem(0).getText());
        }
    }

    @Test
    void closingAnEditorThatCannotBeSavedIsRefused() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.accounts");
            robot.click("list.new");
            robot.type("number", "1");
            var parts = robot.context().get(EPartService.class);
            assertFalse(parts.savePart(robot.part(), false));
            assertTrue(robot.part().isDirty());
            robot.type("name", "x");
            assertTrue(parts.savePart(robot.part(), false));
            assertEquals(1, stored(robot, "x").size());
        }
    }

    @Test
    void aPageThatTakesNoCursorDoesNotKillTheKeys() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account stored = robot.service(Records.class).save(account("shared")).value();
            robot.context().get(Navigation.class).open(new RecordRef("core.account", stored.getId()));
            Control tabs = robot.find(CTabFolder.class, "pages");
            robot.until("focus in the editor", () -> isInside(robot.display().getFocusControl(), tabs.getParent()));
        }
    }

    private static boolean isInside(Control control, Control outer) {
        return control != null && (control == outer || isInside(control.getParent(), outer));
    }

    @Test
    void everyKeyIsBound() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.command("org.peyvand.workbench.command.keys");
            assertTrue(GoAnywhere.titles(robot.find(Canvas.class, "keys.results")).contains("Save"));
            robot.text("keys.text").setText("ctrl+shift+a");
            assertEquals(List.of("New account"), GoAnywhere.titles(robot.find(Canvas.class, "keys.results")));
        }
    }
}
