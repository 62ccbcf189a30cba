package org.peyvand.core.ui.internal.bin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The bin in the real workbench over a real database: found, put back, and there again. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class BinPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void whatWasDeletedIsFoundAndPutBack(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Records records = robot.service(Records.class);
            Account alborz = deleted(records, "Alborz Bin");
            Account alvand = deleted(records, "Alvand Bin");
            robot.context().get(Navigation.class).openPart(BinPart.ID);
            Table table = robot.find(Table.class, "bin.list");
            robot.until("both", () -> table.getItemCount() >= 2);
            assertEquals("Alvand Bin", table.getItem(0).getText(0), "the last one first");
            assertTrue(table.getItem(0).getText(2).contains(System.getProperty("user.name")), table.getItem(0).getText(2));
            assertEquals(language.equals("fa") ? "۸۹ روز" : "89 days", table.getItem(0).getText(5));
            robot.find(Text.class, "bin.text").setText("alborz");
            robot.until("one", () -> table.getItemCount() == 1);
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
            robot.click("bin.back");
            robot.until("it is back", () -> records.find(Account.class, alborz.getId()).isPresent());
            robot.until("it is told", () -> !robot.find(Text.class, "bin.result").getText().isBlank());
            robot.find(Text.class, "bin.text").setText("");
            robot.until("the other is left", () -> table.getItemCount() >= 1 && table.getItem(0).getText(0).equals("Alvand Bin"));
            assertTrue(records.find(Account.class, alvand.getId()).isEmpty());
        }
    }

    private static Account deleted(Records records, String name) {
        Account account = new Account();
        account.setName(name);
        Account stored = done(records.save(account));
        done(records.delete(stored));
        return stored;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
