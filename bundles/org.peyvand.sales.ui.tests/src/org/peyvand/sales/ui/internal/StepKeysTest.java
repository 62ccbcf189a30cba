package org.peyvand.sales.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.extensions.Contribution;
import org.peyvand.persistence.Query;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.go.Action;
import org.peyvand.ui.go.Actions;
import org.peyvand.ui.go.Destination;
import org.peyvand.ui.go.KeySheet;
import org.peyvand.ui.go.Ranking;

/** Every command and every contributed next step of the whole workbench has a key and stands in the cheat sheet; the keys work with a Persian layout. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class StepKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everyActionHasAKeyInTheCheatSheet(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Kit kit = robot.context().get(Kit.class);
            List<Action> actions = new Actions(kit).all();
            assertTrue(actions.size() > 30, actions.size() + " actions");
            assertEquals(List.of(), actions.stream().filter(action -> action.keys().isEmpty()).map(Action::id).toList());
            Map<String, Destination> sheet = new HashMap<>();
            for (Ranking.Group group : new KeySheet(kit).groups()) {
                group.destinations().forEach(line -> sheet.put(line.key(), line));
            }
            assertEquals(List.of(), actions.stream().filter(action -> !sheet.containsKey("keys." + action.id())).map(Action::id).toList());
            List<Contribution> steps = kit.extensions().of("org.peyvand.ui.actions");
            assertTrue(steps.size() > 10, steps.size() + " steps");
            for (Contribution step : steps) {
                Destination line = sheet.get("keys.step." + step.required("entity") + "." + step.required("id"));
                assertTrue(line != null && line.shortcut().startsWith("Ctrl+"), step.required("id"));
                assertTrue(line.title().contains(step.label("label", Locale.of(language))), line.title());
            }
            Map<String, Long> twice = actions.stream().collect(Collectors.groupingBy(Action::keys, Collectors.counting()));
            twice.values().removeIf(count -> count == 1);
            assertEquals(Map.of(), twice, "no two share a key");
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,۳", "en,3"})
    void aStepIsTakenByItsNumberWhateverTheLayout(String language, char key) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Quote quote = CompletableFuture.supplyAsync(() -> quote(robot)).join();
            robot.context().get(Navigation.class).open(new RecordRef("sales.quote", quote.getId()));
            Button invoice = robot.find(Button.class, "action.invoice");
            assertEquals("Ctrl+3", invoice.getToolTipText());
            robot.until("focus", () -> robot.display().getFocusControl() != null);
            Control focus = robot.display().getFocusControl();
            Event event = new Event();
            event.keyCode = key;
            event.character = key;
            event.stateMask = SWT.MOD1;
            focus.notifyListeners(SWT.KeyDown, event);
            robot.until("an invoice", () -> robot.service(Records.class).list(Query.of(Invoice.class)).size() == 1);
        }
    }

    private static Quote quote(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        Account account = records.create(Account.class);
        account.setName("Pars");
        Quote quote = records.create(Quote.class);
        quote.setAccount(records.save(account).value());
        DocumentLine line = new DocumentLine();
        line.setText("design");
        line.setUnitPrice(java.math.BigDecimal.TEN);
        return robot.service(Documents.class).save(quote, List.of(line)).value();
    }
}
