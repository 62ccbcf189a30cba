package org.peyvand.sales.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Quote;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** Two people edit the lines of one quote: line by line nothing of either is lost, and only where both touched the same line one chooses. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class TwoPeopleTest {
    private static final String SAVE = "org.peyvand.workbench.command.save";
    private WorkbenchRobot robot;

    private static DocumentLine line(String text) {
        DocumentLine line = new DocumentLine();
        line.setText(text);
        line.setUnitPrice(BigDecimal.TEN);
        return line;
    }

    private Quote quote() {
        Records records = robot.service(Records.class);
        Account account = records.create(Account.class);
        account.setName("Pars");
        Quote quote = records.create(Quote.class);
        quote.setAccount(records.save(account).value());
        return robot.service(Documents.class).save(quote, List.of(line("design"), line("hosting"))).value();
    }

    /** What somebody else does at another desk. */
    private void elsewhere(Quote quote, Consumer<List<DocumentLine>> change) {
        CompletableFuture.runAsync(() -> {
            Documents documents = robot.service(Documents.class);
            Quote now = robot.service(Records.class).find(Quote.class, quote.getId()).orElseThrow();
            List<DocumentLine> lines = new ArrayList<>(documents.lines(now));
            change.accept(lines);
            assertTrue(documents.save(now, lines).isDone());
        }).join();
    }

    private String stored(Quote quote) {
        return CompletableFuture.supplyAsync(() -> robot.service(Documents.class).lines(quote).stream()
            .map(line -> line.getText() + ' ' + line.getQuantity().stripTrailingZeros().toPlainString()).collect(Collectors.joining(", "))).join();
    }

    /** Types into the cell that is open and leaves it. */
    private static void type(Table lines, String text, int leave) {
        Text cell = (Text) Stream.of(lines.getChildren()).filter(child -> child instanceof Text && child.isVisible()).findFirst().orElseThrow();
        cell.setText(text);
        Event key = new Event();
        key.detail = leave;
        key.doit = true;
        cell.notifyListeners(leave == SWT.TRAVERSE_RETURN ? SWT.DefaultSelection : SWT.Traverse, key);
    }

    private Table open(Quote quote) {
        robot.context().get(Navigation.class).open(new RecordRef("sales.quote", quote.getId()));
        Table lines = robot.find(Table.class, "document.lines");
        robot.until("the lines", () -> lines.getItemCount() == 2);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void linesOfBothArePutTogetherAndWhatBothTouchedIsAsked(String language) {
        try (WorkbenchRobot window = WorkbenchRobot.open(Locale.of(language))) {
            robot = window;
            Quote quote = CompletableFuture.supplyAsync(this::quote).join();
            Table lines = open(quote);
            robot.click("line.free");
            type(lines, "training", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "2", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "5", SWT.TRAVERSE_RETURN);
            elsewhere(quote, stored -> {
                stored.getFirst().setQuantity(new BigDecimal("3"));
                stored.add(line("support"));
            });
            robot.command(SAVE);
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("design 3, hosting 1, training 2, support 1", stored(quote));
            robot.until("shown", () -> lines.getItemCount() == 4);

            lines.setSelection(0);
            lines.notifyListeners(SWT.Selection, new Event());
            robot.click("line.remove");
            robot.until("unsaved", () -> robot.part().isDirty());
            elsewhere(quote, stored -> {
                stored.get(0).setQuantity(new BigDecimal("9"));
                stored.remove(3);
            });
            robot.command(SAVE);
            Button ok = robot.find(Button.class, "merge.ok");
            assertEquals(List.of("design"), questions(ok), "a line that only one has removed is no question");
            robot.click("merge.all.THEIRS");
            robot.click("merge.ok");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("design 9, hosting 1, training 2", stored(quote));
        }
    }

    /** The lines that are asked about, by their words. */
    private static List<String> questions(Button ok) {
        List<String> texts = new ArrayList<>();
        collect(ok.getShell(), texts);
        return Stream.of("design", "hosting", "training", "support").filter(text -> texts.stream().anyMatch(found -> found.contains(text))).toList();
    }

    private static void collect(org.eclipse.swt.widgets.Composite parent, List<String> texts) {
        for (org.eclipse.swt.widgets.Control child : parent.getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Label label) {
                texts.add(label.getText());
            } else if (child instanceof org.eclipse.swt.widgets.Composite composite) {
                collect(composite, texts);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en"})
    void aLineWithoutAnAmountIsNotLostEither(String language) {
        try (WorkbenchRobot window = WorkbenchRobot.open(Locale.of(language))) {
            robot = window;
            Quote quote = CompletableFuture.supplyAsync(this::quote).join();
            Table lines = open(quote);
            robot.click("line.free");
            type(lines, "training", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "1", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "5", SWT.TRAVERSE_RETURN);
            elsewhere(quote, stored -> {
                DocumentLine free = line("a present");
                free.setUnitPrice(BigDecimal.ZERO);
                stored.add(free);
            });
            robot.command(SAVE);
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("design 1, hosting 1, training 1, a present 1", stored(quote));
        }
    }
}
