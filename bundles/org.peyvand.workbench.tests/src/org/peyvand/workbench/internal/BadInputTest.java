package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;

/** Values that no form was made for, in the real window: the page says so and the rest goes on. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class BadInputTest {
    private static final int HUGE = 10_000_000;

    private static void showForm(WorkbenchRobot robot) {
        CTabFolder tabs = robot.find(CTabFolder.class, "pages");
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if ("form".equals(tabs.getItem(i).getData(WorkbenchRobot.ID))) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private static String said(WorkbenchRobot robot, String field) {
        return robot.look(Label.class, field + ".message").map(Label::getText).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void aNoteOfTenMegabytesIsRefusedInWordsAndTheRestGoesOn(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Records records = robot.service(Records.class);
            Account account = new Account();
            account.setName("heavy");
            Account stored = CompletableFuture.supplyAsync(() -> records.save(account).value()).join();
            robot.context().get(Navigation.class).open(new RecordRef("core.account", stored.getId()));
            showForm(robot);
            Text note = robot.text("note");
            robot.until("focus", () -> note.forceFocus() && note.isFocusControl());
            note.insert("n".repeat(HUGE));
            robot.command("org.peyvand.workbench.command.save");
            String most = robot.context().get(Kit.class).culture().number(4000);
            robot.until("said under the field", () -> said(robot, "note").contains(most));
            assertTrue(robot.part().isDirty());
            assertNull(records.find(Account.class, stored.getId()).orElseThrow().getNote());
            note.setText("short");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("short", records.find(Account.class, stored.getId()).orElseThrow().getNote());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void aNameOfFourThousandMarksIsRefusedInWordsAndAShorterOneIsTaken(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            robot.openList("core.accounts");
            robot.click("list.new");
            Text name = robot.text("name");
            robot.until("focus", () -> name.forceFocus() && name.isFocusControl());
            name.setText("x" + "\u0316".repeat(4000));
            robot.command("org.peyvand.workbench.command.save");
            robot.until("said under the field", () -> !said(robot, "name").isEmpty());
            assertTrue(robot.find(Label.class, "editor.title").getText().length() < 400, "the head stays short");
            name.setText("x" + "\u0316".repeat(200));
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            NatTable table = robot.openList("core.accounts");
            robot.until("in the list", () -> table.getRowCount() == 2 && robot.cell(table, 0, 1).startsWith("x"));
        }
    }
}
