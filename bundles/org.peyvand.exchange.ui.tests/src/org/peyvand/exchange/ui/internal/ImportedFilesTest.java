package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.Imports;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** The whole way on a real display: files on disk, the real engine, a database in memory. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
@ExtendWith(MemoryDatabase.class)
class ImportedFilesTest {
    private final TestPlatform platform;

    @TempDir
    private Path folder;

    ImportedFilesTest(TestPlatform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void writeFiles() throws IOException {
        platform.restart();
        Files.writeString(folder.resolve("accounts.csv"), """
                Account name,City,Website
                Peyk Rayan,Tehran,https://peyk.example
                Acme Corporation,Yazd,
                ,Qom,
                "Bonyan, Sons",Tabriz,
                """);
    }

    @Test
    void countsAreShownAndRight() {
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            assertEquals("3 records came in, 1 row was refused.", stage.text("headline"));
            assertEquals(List.of("Accounts|3|0|0"), rows(stage.find(Table.class, "counts"), 4));
            assertEquals(3, stored("core.account"));
            assertEquals(1, stage.find(Table.class, "refusedRows").getItemCount());
        }
    }

    @Test
    void aRefusedRowIsMendedInPlace() {
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            Table refused = stage.find(Table.class, "refusedRows");
            stage.until(() -> refused.getItemCount() == 1);
            assertEquals("4||Qom", String.join("|", refused.getItem(0).getText(0), refused.getItem(0).getText(2), refused.getItem(0).getText(3)));
            assertTrue(refused.getItem(0).getText(1).contains("Name"), refused.getItem(0).getText(1));
            assertFalse(stage.find(Button.class, "mend.again").isEnabled());
            type(stage, refused, "Qom Trading");
            stage.until(() -> refused.getItem(0).getText(1).equals("Can come in"));
            assertEquals(3, stored("core.account"), "a look stores nothing");
            stage.click("mend.again");
            stage.until(() -> stage.text("headline").equals("4 records came in."));
            assertEquals(4, stored("core.account"));
            assertEquals(1, stored("exchange.import"), "one import, undone as one");
        }
    }

    @Test
    void aRowThatLooksLikeAKnownRecordUpdatesItWhenThePersonSaysSo() throws IOException {
        Path again = Files.writeString(folder.resolve("again.csv"), "Account name,City\nAcme Corp.,Shiraz\nSomebody Quite Different,Qom\n");
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            stage.next(ImportStep.FILES);
            throughTo(stage, ImportStep.CHECK, again);
            stage.until(() -> stage.seen(Table.class, "lookalikes"));
            assertEquals("Of all rows 2 would become new records, none would change one, none would be refused.", stage.hiddenText("trialState"));
            assertEquals("Acme Corp.|Acme Corporation", row(stage.find(Table.class, "lookalikes").getItem(0), 2));
            Table fields = stage.find(Table.class, "alikeFields");
            assertEquals(List.of("Name|Acme Corp.|Acme Corporation", "City|Shiraz|Yazd"), rows(fields, 3));
            Button same = stage.find(Button.class, "alike.UPDATE");
            same.setSelection(true);
            same.notifyListeners(SWT.Selection, new Event());
            stage.next(ImportStep.RESULT);
            assertEquals(List.of("Accounts|1|1|0"), rows(stage.find(Table.class, "counts"), 4));
            assertEquals(4, stored("core.account"));
        }
    }

    @Test
    void anImportIsTakenBackFromItsResult() {
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            stage.click("result.undo");
            Shell dialog = stage.dialog("undo.dialog");
            Button ok = stage.in(dialog, Button.class, "undo.ok");
            stage.until(ok::isEnabled);
            assertEquals(List.of("Accounts|3|0"), rows(stage.in(dialog, Table.class, "undoCounts"), 3));
            assertEquals("Nobody has changed or used any of it since. What a rule holds stays and is told afterwards.", stage.in(dialog, Label.class, "undoLeftTitle").getText());
            ok.notifyListeners(SWT.Selection, new Event());
            stage.until(() -> !stage.text("sentence").isEmpty());
            assertEquals("The import was taken back: 3 removed, 0 set back.", stage.text("sentence"));
            assertEquals(0, stored("core.account"));
            assertFalse(stage.seen(Button.class, "result.undo"), "only once");
        }
    }

    /** Opens the cell that is to blame, types into it and goes on. */
    private static void type(Stage stage, Table table, String words) {
        Event open = new Event();
        open.keyCode = SWT.F2;
        table.notifyListeners(SWT.KeyDown, open);
        Text cell = stage.find(Text.class, "refusedCell");
        cell.setText(words);
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        cell.notifyListeners(SWT.Traverse, enter);
    }

    @Test
    void theSecondTimeNothingChanges() {
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            stage.next(ImportStep.FILES);
            throughTo(stage, ImportStep.RESULT, folder.resolve("accounts.csv"));
            assertEquals(List.of("Accounts|0|0|3"), rows(stage.find(Table.class, "counts"), 4));
            assertEquals(3, stored("core.account"));
        }
    }

    @Test
    void aTickedSlipIsMended() throws IOException {
        Files.writeString(folder.resolve("deals.csv"), """
                Opportunity name,Account,Deal stage,Deal value,Currency
                Big deal,Acme Corporatoin,Prospecting,1200,USD
                Small deal,Peyk Rayan,Won,300,USD
                """);
        try (Stage stage = stage(Culture.english())) {
            throughTo(stage, ImportStep.CHECK, folder);
            Table misses = stage.find(Table.class, "nearMisses");
            assertEquals(List.of("Acme Corporatoin|Acme Corporation|1"), rows(misses, 3));
            misses.getItem(0).setChecked(true);
            Event tick = new Event();
            tick.item = misses.getItem(0);
            tick.detail = SWT.CHECK;
            misses.notifyListeners(SWT.Selection, tick);
            stage.next(ImportStep.RESULT);
            assertEquals(2, stored("sales.opportunity"));
            assertEquals(3, stored("core.account"), "no account of a mistyped name");
        }
    }

    @Test
    void aTableThatFitsNothingComesInAsAPersonSays() throws IOException {
        Path strange = Files.writeString(folder.resolve("strange.csv"), """
                Firma,Ort
                Alpha,Karaj
                Beta,Rasht
                """);
        try (Stage stage = stage(Culture.english())) {
            stage.part.add(List.of(strange));
            stage.next(ImportStep.COLUMNS);
            stage.find(Table.class, "skipped").setSelection(0);
            stage.find(Table.class, "skipped").notifyListeners(SWT.Selection, new Event());
            stage.click("rescue");
            stage.until(() -> stage.find(Table.class, "tables").getItemCount() == 1);
            choose(stage, "target", "Accounts");
            stage.until(() -> stage.part.session().tables().getFirst().mapping().target().equals("core.account"));
            choose(stage, "column.Firma", "Name");
            stage.next(ImportStep.CHECK);
            stage.next(ImportStep.RESULT);
            assertEquals(List.of("Accounts|2|0|0"), rows(stage.find(Table.class, "counts"), 4));
            assertEquals(2, stored("core.account"));
        }
    }

    private static void choose(Stage stage, String id, String label) {
        CCombo combo = stage.find(CCombo.class, id);
        stage.until(combo::isEnabled);
        assertTrue(combo.indexOf(label) >= 0, label + " is not among " + Arrays.asList(combo.getItems()));
        combo.select(combo.indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aFileThatIsNoTableGetsTheSentenceOfTheEngine() throws IOException {
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        try (Stage stage = stage(Culture.persian())) {
            stage.part.add(List.of(broken));
            stage.next(ImportStep.COLUMNS);
            String reason = stage.find(Table.class, "skipped").getItem(0).getText(1);
            assertTrue(reason.codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF), "a Persian sentence, not: " + reason);
            assertFalse(stage.part.page().ready());
        }
    }

    private Stage stage(Culture culture) {
        Imports imports = platform.service(Imports.class);
        return new Stage(imports, culture, EclipseContextFactory.getServiceContext(FrameworkUtil.getBundle(ImportPart.class).getBundleContext())
                .createChild("import"));
    }

    @Test
    void aWideFileComesInWithAllItsColumns() throws IOException {
        int wide = 80;
        String more = java.util.stream.IntStream.range(0, wide).mapToObj(i -> "Custom column with a long name " + i).collect(Collectors.joining(","));
        String values = java.util.stream.IntStream.range(0, wide).mapToObj(i -> i % 2 == 0 ? "1402/01/" + (1 + i % 29) : "value " + i).collect(Collectors.joining(","));
        Path file = folder.resolve("accounts-wide.csv");
        Files.writeString(file, "Account name,City,Website," + more + "\nAcme,Yazd,https://a.example," + values + "\nBonyan,Qom,https://b.example," + values + "\n");
        try (Stage stage = stage(Culture.persian())) {
            stage.part.add(List.of(file));
            stage.next(ImportStep.COLUMNS);
            stage.find(CCombo.class, "column.Custom column with a long name " + (wide - 1));
            assertEquals("تاریخ", stage.find(Label.class, "type.Custom column with a long name 0").getText());
            assertEquals("متن", stage.find(Label.class, "type.Custom column with a long name 1").getText());
            stage.until(() -> stage.find(Table.class, "preview").getItemCount() == 2);
            stage.next(ImportStep.CHECK);
            stage.next(ImportStep.RESULT);
            assertEquals(2, stored("core.account"));
        }
    }

    private static void throughTo(Stage stage, ImportStep last, Path... files) {
        stage.part.add(Arrays.asList(files));
        stage.next(ImportStep.COLUMNS);
        stage.next(ImportStep.CHECK);
        if (last == ImportStep.RESULT) {
            stage.next(ImportStep.RESULT);
        }
    }

    private static List<String> rows(Table table, int columns) {
        return Arrays.stream(table.getItems()).map(item -> row(item, columns)).toList();
    }

    private static String row(TableItem item, int columns) {
        return java.util.stream.IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining("|"));
    }

    private long stored(String entity) {
        var type = platform.service(EntityDescriptions.class).byId(entity).orElseThrow().type();
        return platform.service(UnitOfWork.class).read(session -> session.count(Query.of(type)));
    }
}
