package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.analytics.Format;
import org.peyvand.base.culture.Culture;

/** The part over the real catalogue and the real engine, with reports that this fragment contributes. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ReportsPartTest {

    @Test
    void aReportIsShownChangedAndKept(@TempDir Path folder) throws IOException {
        try (ReportsStage stage = new ReportsStage(Culture.english())) {
            stage.select("test.fruit");
            assertEquals("Market", stage.find(Tree.class, "reports").getItem(0).getText());
            stage.until(() -> stage.part.page().contains("Sales of apple"));
            assertTrue(stage.part.page().contains("1,234,500"), "amounts are grouped");
            assertFalse(stage.part.page().contains("<b>Bazaar"), "texts are escaped");
            assertTrue(stage.part.page().contains(SafeHtml.POLICY), "the page loads nothing");
            choose(stage.find(CCombo.class, "parameter.kind"), 1);
            stage.until(() -> stage.part.page().contains("Sales of pear"));
            refreshed(stage);
            choose(stage.find(CCombo.class, "language"), 0);
            stage.until(() -> stage.part.page().contains("فروش pear"));
            Path file = folder.resolve("fruit.pdf");
            stage.part.save(Format.PDF, file);
            stage.until(() -> stage.find(Link.class, "saved").getText().contains("fruit.pdf"));
            assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII));
        }
    }

    /** F5 reads the data anew and keeps the answers. */
    private static void refreshed(ReportsStage stage) {
        int before = FruitReport.corner;
        FruitReport.corner = 777_888;
        try {
            stage.part.refresh();
            stage.until(() -> stage.part.page().contains("777,888"));
            assertTrue(stage.part.page().contains("Sales of pear"));
            assertEquals(1, stage.find(CCombo.class, "parameter.kind").getSelectionIndex());
        } finally {
            FruitReport.corner = before;
        }
    }

    @Test
    void whatIsMissingIsAskedForAndWhatIsRefusedIsTold() {
        try (ReportsStage stage = new ReportsStage(Culture.english())) {
            stage.select("test.receipt");
            stage.until(() -> stage.shows(Label.class, "sentence") && stage.find(Label.class, "sentence").getText().contains("“Kind”"));
            assertFalse(stage.find(Button.class, "save.pdf").isEnabled());
            stage.find(Text.class, "parameter.kind").setText("plum");
            stage.until(() -> stage.shows(Label.class, "sentence") && stage.find(Label.class, "sentence").getText().contains("no plums"));
            stage.find(Text.class, "parameter.kind").setText("cherry");
            stage.until(() -> stage.part.page().contains("Sales of cherry"));
            Text range = (Text) stage.find(Composite.class, "parameter.range").getChildren()[0];
            range.setText("2026-11-15 to 2026-11-01");
            stage.until(() -> stage.part.page().contains("Sales of cherry from 2026-11-01 to 2026-11-15"));
            range.setText("until 2026-11-15");
            stage.until(() -> stage.part.page().contains("Sales of cherry to 2026-11-15"));
            assertTrue(stage.find(Button.class, "save.pdf").isEnabled());
        }
    }

    @Test
    void withoutABrowserTheRowsAreShown() {
        try (ReportsStage stage = new ReportsStage(Culture.persian())) {
            stage.part.withoutBrowser();
            stage.select("test.fruit");
            stage.until(() -> stage.shows(Table.class, "rows"));
            Table rows = stage.find(Table.class, "rows");
            assertEquals("۱٬۲۳۴٬۵۰۰", rows.getItem(0).getText(1));
            assertEquals("۷۵٪", rows.getItem(0).getText(2));
            assertTrue((rows.getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            assertEquals("بازار", stage.find(Tree.class, "reports").getItem(0).getText());
        }
    }

    private static void choose(CCombo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }
}
