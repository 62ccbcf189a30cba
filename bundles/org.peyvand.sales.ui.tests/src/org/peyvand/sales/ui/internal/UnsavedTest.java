package org.peyvand.sales.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Quote;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.editor.UnsavedEdit;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.rows.RowList;

/** The process dies while several editors are unsaved: the next start lists all of them, lines of documents and new records too. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class UnsavedTest {
    @TempDir
    Path folder;
    @TempDir
    Path aside;

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> drafts() {
        Path drafts = folder.resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(drafts)) {
            return files.filter(file -> file.toString().endsWith(".draft")).map(UnsavedTest::text).toList();
        } catch (UncheckedIOException | NoSuchFileException e) {
            return drafts(); // one was taken away while being looked at
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // being replaced
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
        line.setUnitPrice(BigDecimal.TEN);
        return robot.service(Documents.class).save(quote, List.of(line)).value();
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

    /** Leaves on disk what a killed process leaves: the drafts of a quote with a new line and of a new customer. */
    private void die(Locale language) {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, language)) {
            Quote quote = CompletableFuture.supplyAsync(() -> quote(robot)).join();
            robot.context().get(Navigation.class).open(new RecordRef("sales.quote", quote.getId()));
            Table lines = robot.find(Table.class, "document.lines");
            robot.until("the line", () -> lines.getItemCount() == 1);
            robot.click("line.free");
            type(lines, "training", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "2", SWT.TRAVERSE_TAB_NEXT);
            type(lines, "5", SWT.TRAVERSE_RETURN);
            robot.context().get(Navigation.class).create("core.account");
            robot.type("name", "never stored");
            robot.until("two drafts", () -> drafts().stream().anyMatch(text -> text.contains("training")) && drafts().stream().anyMatch(text -> text.contains("never stored")));
            copy(folder.resolve("drafts"), aside);
        }
        assertTrue(drafts().isEmpty(), "closed on purpose, nothing is left");
        copy(aside, folder.resolve("drafts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everythingIsListedAtOnceAndComesBackOneByOne(String language) {
        die(Locale.of(language));
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.of(language))) {
            robot.until("listed", () -> robot.context().get(UnsavedEdits.class).all().size() == 2);
            assertTrue(robot.find(ToolBar.class, "status.unsaved").getItem(0).getText().matches("[\\u200F\\u2067]*[2۲] .+"), "the status line counts them");
            robot.command("org.peyvand.workbench.command.unsaved");
            RowList rows = RowList.of(robot.find(Control.class, "unsaved.list")).orElseThrow();
            assertEquals("never stored", rows.items().getFirst().title());
            String kind = robot.context().get(Kit.class).descriptions().of(DocumentLine.class).pluralLabel(Locale.of(language));
            assertTrue(rows.items().get(1).toString().contains(kind), rows.items().get(1).toString());

            robot.click("unsaved.continue");
            robot.until("the new customer", () -> robot.look(Text.class, "name").map(name -> name.getText().equals("never stored")).orElse(false));
            robot.until("one is left", () -> robot.context().get(UnsavedEdits.class).all().size() == 1);

            robot.command("org.peyvand.workbench.command.unsaved");
            robot.click("unsaved.continue");
            Table lines = robot.find(Table.class, "document.lines");
            robot.until("both lines", () -> lines.getItemCount() == 2);
            assertEquals("training", lines.getItem(1).getText(2));
            robot.until("unsaved", () -> robot.part().isDirty());
            assertTrue(robot.look(ToolBar.class, "status.unsaved").isEmpty(), "nothing is left to decide");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            Quote quote = robot.service(Records.class).list(Query.of(Quote.class)).getFirst();
            assertEquals(List.of("design", "training"), robot.service(Documents.class).lines(quote).stream().map(DocumentLine::getText).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void discardedOnesAreGoneAndWhatIsGoneCanOnlyBeDiscarded(String language) {
        die(Locale.of(language));
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.of(language))) {
            UnsavedEdits unsaved = robot.context().get(UnsavedEdits.class);
            robot.until("listed", () -> unsaved.all().size() == 2);
            robot.command("org.peyvand.workbench.command.unsaved");
            robot.click("unsaved.discard");
            robot.until("one is left", () -> unsaved.all().size() == 1 && drafts().size() == 1);
            assertFalse(drafts().getFirst().contains("never stored"));
            Quote quote = robot.service(Records.class).list(Query.of(Quote.class)).getFirst();
            assertTrue(robot.service(Records.class).delete(quote).isDone());
            unsaved.look(() -> { });
            robot.until("seen that it is gone", () -> unsaved.all().stream().anyMatch(UnsavedEdit::gone));
            robot.click("unsaved.discard");
            robot.until("none is left", () -> drafts().isEmpty());
            robot.until("nothing to press", () -> !robot.find(Control.class, "unsaved.discard").isEnabled());
        }
    }
}
