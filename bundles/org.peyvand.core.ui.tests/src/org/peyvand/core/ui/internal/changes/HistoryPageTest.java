package org.peyvand.core.ui.internal.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The history of a record in its editor, in the real workbench over a real database: also what is changed while it is shown. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class HistoryPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void changesAreListedFromWhatToWhatTheLastOneFirst(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Records records = robot.service(Records.class);
            Account account = new Account();
            account.setName("Alborz");
            account = saved(records, account);
            account.setName("Alvand");
            account = saved(records, account);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", account.getId()));
            open(robot);
            Table table = robot.find(Table.class, "changes.table");
            robot.until("two changes", () -> table.getItemCount() >= 2);
            assertEquals("Alborz", table.getItem(0).getText(3));
            assertEquals("Alvand", table.getItem(0).getText(4));
            assertEquals(language.equals("fa") ? "ساخته شد" : "Created", table.getItem(table.getItemCount() - 1).getText(2));
            assertEquals(language.equals("fa") ? "پنجره" : "Window", table.getItem(0).getText(5));
            assertTrue(table.getItem(0).getText(1).contains(System.getProperty("user.name")), table.getItem(0).getText(1));
            account.setPhone("02188881234");
            saved(records, account);
            robot.until("the change of somebody else", () -> table.getItem(0).getText(4).contains("8888") || table.getItem(0).getText(4).contains("۸۸۸۸"));
        }
    }

    private static void open(WorkbenchRobot robot) {
        CTabFolder tabs = robot.find(CTabFolder.class, "pages");
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if ("changes".equals(tabs.getItem(i).getData("peyvand.id"))) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("no page of changes");
    }

    private static Account saved(Records records, Account account) {
        Outcome<Account> outcome = records.save(account);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
