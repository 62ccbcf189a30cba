package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.SkippedFile;

/** The way through the import with an engine that answers as told. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ImportPartTest {
    private static final NearMiss SLIP = new NearMiss("a.csv", "City", "city", "Yadz", "Yazd", 0.95, true, false, 12);

    private final FakeImports imports = new FakeImports();

    ImportPartTest() {
        imports.plan = new ImportPlan(List.of(FakeImports.table("a.csv"), FakeImports.table("b.csv")),
                List.of(new SkippedFile(Path.of("/data/notes.md"), "", ExchangeText.of("files.missing"), false)), PlanOptions.of(Culture.english()));
        Preview.Line good = new Preview.Line(2, List.of("Acme", "Yazd"), List.of());
        Preview.Line bad = new Preview.Line(3, List.of("", "Qom"), List.of(Diagnostic.error("name", ExchangeText.of("files.missing"))));
        imports.preview = new Preview(List.of(new Preview.Table(imports.plan.tables().getFirst(), List.of("name", "city"), List.of(good, bad)),
                new Preview.Table(imports.plan.tables().getLast(), List.of("name", "city"), List.of(good))), List.of(SLIP));
        imports.report = new ImportReport(List.of(new ImportReport.Table(Path.of("/data/a.csv"), "", "core.account", 9,
                Map.of("core.account", new Counts(1_234, 5, 0)), 1, Path.of("/data/a.refused.csv"),
                List.of(new RowNote(3, "", ExchangeText.of("files.missing"))), 0, List.of(), List.of(), List.of(), null)), List.of(), List.of(),
                false, Duration.ofSeconds(2));
    }

    @Test
    void fromTheFilesToTheCounts() {
        try (Stage stage = new Stage(imports, Culture.english())) {
            assertFalse(stage.find(Button.class, "next").isEnabled(), "there are no files yet");
            stage.part.add(List.of(Path.of("a.csv"), Path.of("b.csv")));
            assertEquals(2, stage.find(Table.class, "files").getItemCount());
            stage.next(ImportStep.COLUMNS);
            assertEquals("notes.md", stage.find(Table.class, "skipped").getItem(0).getText(0).replaceAll("\\p{Cf}", ""));
            stage.until(() -> stage.find(Table.class, "preview").getItemCount() == 2);
            assertEquals("Not found", stage.find(Table.class, "preview").getItem(1).getText(1));
            stage.next(ImportStep.CHECK);
            Table misses = stage.find(Table.class, "nearMisses");
            assertEquals("Yadz|Yazd|12|95%", String.join("|", misses.getItem(0).getText(0), misses.getItem(0).getText(1), misses.getItem(0).getText(2),
                    misses.getItem(0).getText(3)));
            assertTrue(misses.getItem(0).getChecked());
            stage.next(ImportStep.RESULT);
            assertEquals("1,239 records came in, 1 row was refused.", stage.text("headline"));
            assertEquals("1,234", stage.find(Table.class, "counts").getItem(0).getText(1));
            assertEquals(1, stage.find(Tree.class, "remarks").getItemCount(), "the refused row has no cells to mend, so it is only told");
            assertEquals(1, imports.run.size());
            assertNull(stage.problem());
            assertTrue(stage.model.isCloseable());
        }
    }

    @Test
    void whatIsChosenReachesTheEngine() {
        try (Stage stage = new Stage(imports, Culture.english())) {
            stage.part.add(List.of(Path.of("a.csv")));
            stage.next(ImportStep.COLUMNS);
            CCombo note = stage.find(CCombo.class, "column.Note");
            note.select(note.indexOf("CITY"));
            note.notifyListeners(SWT.Selection, new Event());
            assertEquals(0, stage.find(CCombo.class, "column.City").getSelectionIndex(), "a path has one column");
            Table tables = stage.find(Table.class, "tables");
            tables.getItem(1).setChecked(false);
            Event untick = new Event();
            untick.item = tables.getItem(1);
            untick.detail = SWT.CHECK;
            tables.notifyListeners(SWT.Selection, untick);
            stage.next(ImportStep.CHECK);
            stage.click("nearMiss.none");
            stage.next(ImportStep.RESULT);
            ImportPlan run = imports.run.getFirst();
            assertEquals(1, run.tables().size());
            assertEquals("city", run.tables().getFirst().mapping().column("Note").orElseThrow().path());
            assertEquals(Map.of(), run.tables().getFirst().mapping().column("City").orElseThrow().values());
        }
    }

    @Test
    void fieldsShowTheirColumnsAndAreFreedByDelete() {
        try (Stage stage = new Stage(imports, Culture.english())) {
            stage.part.drop(List.of(Path.of("a.csv")));
            stage.next(ImportStep.COLUMNS);
            Table fields = stage.find(Table.class, "fields");
            assertEquals("NAME|Name|CITY|City", String.join("|", fields.getItem(0).getText(0), fields.getItem(0).getText(1), fields.getItem(1).getText(0),
                    fields.getItem(1).getText(1)));
            fields.setSelection(1);
            Event delete = new Event();
            delete.keyCode = SWT.DEL;
            fields.notifyListeners(SWT.KeyDown, delete);
            assertEquals("", fields.getItem(1).getText(1));
            assertEquals(0, stage.find(CCombo.class, "column.City").getSelectionIndex(), "the column leads nowhere");
            stage.part.drop(List.of(Path.of("b.csv")));
            assertEquals(ImportStep.FILES, stage.part.step(), "dropped files go back to the list of files");
            assertEquals(2, stage.find(Table.class, "files").getItemCount());
        }
    }

    @Test
    void aFailureIsToldAndLeavesThePartUsable() {
        try (Stage stage = new Stage(imports, Culture.english())) {
            stage.part.add(List.of(Path.of("a.csv")));
            imports.plan = null;
            stage.click("next");
            stage.until(() -> stage.problem() != null);
            assertEquals(ImportStep.FILES, stage.part.step());
            assertTrue(stage.find(Button.class, "next").isEnabled());
        }
    }

    @Test
    void persianRunsFromRightToLeft() {
        try (Stage stage = new Stage(imports, Culture.persian())) {
            stage.part.add(List.of(Path.of("a.csv")));
            stage.next(ImportStep.COLUMNS);
            assertTrue((stage.find(Table.class, "tables").getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            stage.next(ImportStep.CHECK);
            assertEquals("۱۲", stage.find(Table.class, "nearMisses").getItem(0).getText(2));
            stage.next(ImportStep.RESULT);
            assertEquals("۱٬۲۳۹ رکورد وارد شد و ۱ ردیف پذیرفته نشد.", stage.text("headline"));
        }
    }
}
