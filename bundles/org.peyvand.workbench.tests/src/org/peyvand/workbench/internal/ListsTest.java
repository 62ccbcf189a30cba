package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.ListViews;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ListView;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Listing;
import org.peyvand.ui.list.ListText;

/** Lists on a real display over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ListsTest {
    private static final String LIST = "core.accounts";

    /** On another thread, since services may use those that are watched. */
    private static <T> T aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static void fill(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        aside(() -> {
            fill(records);
            return null;
        });
    }

    private static void fill(Records records) {
        for (int i = 0; i < 6; i++) {
            Account account = new Account();
            account.setName("account " + i);
            account.setCity(i % 2 == 0 ? "Tehran" : "Tabriz");
            account.setStatus(i < 4 ? "customer" : "prospect");
            account.setRevenue(new BigDecimal(1000 * (i + 1)));
            account.setCurrency("IRR");
            assertTrue(records.save(account).isDone());
        }
    }

    private static NatTable open(WorkbenchRobot robot, int rows) {
        NatTable table = robot.openList(LIST);
        robot.until(rows + " rows", () -> table.getRowCount() == rows + 1 && !robot.cell(table, 0, 1).isEmpty());
        table.setFocus();
        return table;
    }

    private static void select(WorkbenchRobot robot, NatTable table, int modifiers, int row) {
        Event event = new Event();
        event.x = 30;
        event.y = table.getStartYOfRowPosition(row) + 10;
        event.button = 1;
        event.stateMask = modifiers;
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        robot.untilIdle();
    }

    private static void key(NatTable table, int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        table.notifyListeners(SWT.KeyDown, event);
    }

    /** Presses a button that opens a menu, and chooses an item of it. */
    private static void choose(WorkbenchRobot robot, String button, String item) {
        AtomicReference<MenuItem> found = new AtomicReference<>();
        Listener shown = event -> {
            if (event.widget instanceof Menu menu) {
                Arrays.stream(menu.getItems()).filter(one -> item.equals(one.getData(WorkbenchRobot.ID))).findFirst().ifPresent(found::set);
            }
        };
        robot.display().addFilter(SWT.Show, shown);
        robot.click(button);
        robot.until("menu with " + item, () -> found.get() != null);
        robot.display().removeFilter(SWT.Show, shown);
        found.get().notifyListeners(SWT.Selection, new Event());
        Menu menu = found.get().getParent();
        if (!menu.isDisposed()) {
            menu.setVisible(false);
        }
    }

    private static void traverse(Text text, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
    }

    private static Account account(WorkbenchRobot robot, String name) {
        return robot.service(Records.class).list(Query.of(Account.class).where(Criteria.where("name").is(name))).getFirst();
    }

    private static String status(WorkbenchRobot robot) {
        return robot.find(Label.class, "list.status").getText();
    }

    @Test
    void aFilterThatIsTypedLimitsTheRowsAndAViewKeepsIt() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            fill(robot);
            NatTable table = open(robot, 6);
            robot.click("list.filter");
            Text box = robot.text("filter.add");
            robot.until("focus", () -> box.forceFocus() && box.isFocusControl());
            box.setText("city");
            robot.until("proposals", () -> robot.look(Table.class, "proposals.table").map(list -> list.getItem(0).getText().equals("City")).orElse(false));
            traverse(box, SWT.TRAVERSE_RETURN);
            robot.type("filter.value", "tabriz");
            robot.click("filter.apply");
            robot.until("filtered", () -> table.getRowCount() == 4);
            robot.until("count", () -> status(robot).startsWith("3 records"));
            choose(robot, "view.menu", "view.menu.saveAs");
            robot.type("view.name", "in tabriz");
            robot.click("view.ok");
            robot.find(Control.class, "view.in tabriz");
            ListViews views = robot.service(ListViews.class);
            ListView stored = aside(() -> views.of(LIST)).getFirst();
            CurrentUserService person = robot.service(CurrentUserService.class);
            assertEquals(aside(person::userId), stored.getOwner().getId());
            robot.click("view.all");
            robot.until("all", () -> table.getRowCount() == 7);
            robot.click("view.in tabriz");
            robot.until("filtered again", () -> table.getRowCount() == 4);
            assertEquals("City contains “tabriz”", robot.find(Control.class, "filter.chip.0").getToolTipText());
        }
    }

    @Test
    void aSavedViewShowsItsRowsAndWhatIsGoneInItIsSaid() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            fill(robot);
            ListView view = new ListView();
            view.setName("tabriz");
            view.setList(LIST);
            view.setShared(true);
            view.setFilters("{\"v\":1,\"all\":[{\"path\":\"city\",\"op\":\"contains\",\"values\":[{\"value\":\"tabriz\"}]},{\"path\":\"gone\",\"op\":\"is\",\"values\":[{\"value\":\"x\"}]}]}");
            ListViews views = robot.service(ListViews.class);
            assertTrue(aside(() -> views.save(view)).isDone());
            NatTable table = open(robot, 6);
            robot.click("view.tabriz");
            robot.until("three rows", () -> table.getRowCount() == 4);
            assertEquals("gone (دیگر نیست)", robot.find(Control.class, "filter.chip.1").getToolTipText());
            robot.click("view.all");
            robot.until("all rows", () -> table.getRowCount() == 7);
        }
    }

    @Test
    void aCellThatIsEditedIsInTheDatabaseAndEscapeRestores() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            fill(robot);
            NatTable table = open(robot, 6);
            select(robot, table, 0, 1);
            key(table, SWT.F2, 0);
            robot.type("cell.value", "renamed");
            traverse(robot.text("cell.value"), SWT.TRAVERSE_ESCAPE);
            robot.until("closed", () -> robot.look(Control.class, "cell").isEmpty());
            assertEquals("account 0", account(robot, "account 0").getName());
            key(table, SWT.F2, 0);
            robot.type("cell.value", "renamed");
            traverse(robot.text("cell.value"), SWT.TRAVERSE_RETURN);
            robot.until("stored", () -> robot.look(Control.class, "cell").isEmpty());
            robot.untilIdle();
            assertEquals("Tehran", account(robot, "renamed").getCity());
            robot.until("shown", () -> robot.cell(table, 0, 6).equals("renamed"));
            select(robot, table, 0, 1);
            key(table, SWT.F2, 0);
            robot.text("cell.value").setText("");
            traverse(robot.text("cell.value"), SWT.TRAVERSE_RETURN);
            assertEquals("This is needed.", robot.find(Label.class, "cell.message").getText());
            traverse(robot.text("cell.value"), SWT.TRAVERSE_ESCAPE);
        }
    }

    @Test
    void manyRecordsAreChangedAtOnceAndSetBack() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            fill(robot);
            NatTable table = open(robot, 6);
            key(table, 'a', SWT.MOD1);
            robot.until("all selected", () -> status(robot).contains("6 selected"));
            robot.until("sum of all", () -> status(robot).contains("6 records"));
            AtomicReference<String> copied = new AtomicReference<>("");
            key(table, 'c', SWT.MOD1);
            robot.until("copied", () -> {
                Clipboard clipboard = new Clipboard(robot.display());
                copied.set(String.valueOf(clipboard.getContents(TextTransfer.getInstance())));
                clipboard.dispose();
                return copied.get().contains("account 5");
            });
            assertEquals(7, copied.get().split("\n").length);
            assertTrue(copied.get().startsWith("Name\t"), copied.get());
            massEdit(robot);
            robot.until("changed", () -> robot.look(Label.class, "list.result.text").map(label -> label.getText().equals("6 records changed")).orElse(false));
            assertEquals(6, robot.service(Records.class).count(Query.of(Account.class).where(Criteria.where("name").is("same"))));
            robot.click("list.result.undo");
            robot.until("undone", () -> robot.look(Label.class, "list.result.text").map(label -> label.getText().equals("6 records set back")).orElse(false));
            assertEquals(1, robot.service(Records.class).count(Query.of(Account.class).where(Criteria.where("name").is("account 3"))));
        }
    }

    private static void massEdit(WorkbenchRobot robot) {
        choose(robot, "list.selected", "row.edit");
        robot.type("mass.value", "same");
        robot.click("mass.ok");
    }

    @Test
    void groupsHaveTheCountsAndSumsOfTheirRecords() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            fill(robot);
            ListView view = new ListView();
            view.setName("groups");
            view.setList(LIST);
            view.setGroups("status");
            view.setColumns("name,revenue,city");
            ListViews views = robot.service(ListViews.class);
            assertTrue(aside(() -> views.save(view)).isDone());
            NatTable table = open(robot, 6);
            robot.click("view.groups");
            robot.until("two groups", () -> table.getRowCount() == 3 && robot.cell(table, 0, 1).contains("Customer"));
            assertEquals("▸  Customer  (4)", robot.cell(table, 0, 1).replaceAll("[\u2068\u2069]", "").strip());
            Object sum = robot.service(UnitOfWork.class).read(session -> session.aggregate(Aggregation.of(Account.class)
                    .where(Criteria.where("status").is("customer")).sum("revenue", "sum"))).getFirst().get("sum");
            assertEquals(0, new BigDecimal("10000").compareTo((BigDecimal) sum));
            assertEquals("IRR 10,000", robot.cell(table, 1, 1));
            select(robot, table, 0, 1);
            key(table, SWT.CR, 0);
            robot.until("opened", () -> table.getRowCount() == 7 && robot.cell(table, 0, 2).equals("account 0"));
            assertEquals(List.of("Prospect"), List.of(robot.cell(table, 0, 6).replaceAll("[^A-Za-z]", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void whatIsSelectedIsExportedAndPrintedAndNothingElse(String language) throws IOException {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            fill(robot);
            NatTable table = open(robot, 6);
            select(robot, table, 0, 2);
            select(robot, table, SWT.MOD2, 4);
            Listing list = (Listing) robot.part().getObject();
            Listing.Listed listed = list.listed().orElseThrow();
            assertEquals("name", listed.paths().getFirst());
            assertEquals(List.of("account 1", "account 2", "account 3"),
                    aside(() -> robot.service(Records.class).list(listed.query().get())).stream().map(record -> ((Account) record).getName()).sorted().toList());
            Set<Path> before = pages();
            choose(robot, "list.selected", "row.print");
            robot.until("a page", () -> pages().size() > before.size());
            robot.untilIdle();
            Path page = pages().stream().filter(file -> !before.contains(file)).findFirst().orElseThrow();
            String html = Files.readString(page);
            Files.delete(page);
            assertTrue(html.contains("account 1") && html.contains("account 3"), html);
            assertFalse(html.contains("account 0") || html.contains("account 4"), "only what is selected");
            assertTrue(html.contains(language.equals("fa") ? "dir=\"rtl\"" : "dir=\"ltr\""), html.substring(0, 200));
        }
    }

    private static Set<Path> pages() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("peyvand-.*\\.html")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void typingOnACellEditsItAndDeleteAsksAndCanBeTakenBack(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            fill(robot);
            NatTable table = open(robot, 6);
            robot.until("focus", () -> table.forceFocus() && table.isFocusControl());
            select(robot, table, 0, 1);
            robot.key('z', 'z');
            robot.until("edited", () -> robot.look(Control.class, "cell").isPresent());
            robot.until("replaced", () -> robot.text("cell.value").getText().equals("z") && robot.text("cell.value").isFocusControl());
            robot.key('o', 'o');
            robot.until("typed on", () -> robot.text("cell.value").getText().equals("zo"));
            traverse(robot.text("cell.value"), SWT.TRAVERSE_RETURN);
            robot.until("stored", () -> robot.look(Control.class, "cell").isEmpty());
            robot.untilIdle();
            assertEquals("Tehran", account(robot, "zo").getCity());

            robot.until("rows", () -> robot.cell(table, 0, 6).equals("zo"));
            robot.until("focus", () -> table.forceFocus() && table.isFocusControl());
            select(robot, table, 0, 1);
            select(robot, table, SWT.MOD2, 2);
            Kit kit = robot.context().get(Kit.class);
            AtomicReference<String> question = new AtomicReference<>("");
            robot.whenShown(kit.text(ListText.of("mass.delete.title")), dialog -> {
                question.set(labels(dialog));
                press(dialog, kit.text(ListText.of("mass.delete.do", 2)));
            });
            robot.key(SWT.DEL, SWT.DEL);
            robot.until("deleted", () -> table.getRowCount() == 5);
            assertEquals(4, robot.service(Records.class).count(Query.of(Account.class)));
            assertTrue(question.get().contains(kit.culture().number(2)), question.get());
            robot.click("list.result.undo");
            robot.until("back", () -> table.getRowCount() == 7);
            assertEquals("Tabriz", account(robot, "account 1").getCity());
        }
    }

    private static String labels(Composite box) {
        return Arrays.stream(box.getChildren()).map(child -> child instanceof Label label ? label.getText() : child instanceof Composite inner ? labels(inner) : "")
                .collect(Collectors.joining(" "));
    }

    private static void press(Composite box, String text) {
        for (Control child : box.getChildren()) {
            if (child instanceof Button button && button.getText().equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return;
            } else if (child instanceof Composite inner && !inner.isDisposed()) {
                press(inner, text);
            }
        }
    }
}
