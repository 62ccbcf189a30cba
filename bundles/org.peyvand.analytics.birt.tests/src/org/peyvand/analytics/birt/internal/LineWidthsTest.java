package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/** Whether the amounts of a printed document fit into their columns, by the widths of the letters of DejaVu Sans on A4. */
class LineWidthsTest {

    /** Millimetres of the page without its margins, in points; and the padding of a cell on both sides. */
    private static final double PAGE = 182 / 25.4 * 72;
    private static final double PADDING = 8;
    private static final double DIGIT = 0.636;
    private static final double COMMA = 0.318;
    private static final List<String> SHOWN = List.of("position", "code", "text", "unit", "quantity", "unit_price", "discount", "tax", "total");

    private final BirtEngine engine = new BirtEngine(FrameworkUtil.getBundle(BirtRenderer.class).getBundleContext());

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void amountsOfEverySizeFit() throws Exception {
        for (String times : List.of("1", "10000", "1000000", "1000000000")) {
            for (Culture culture : List.of(Culture.english(), Culture.persian())) {
                ReportData data = Specimens.invoice(culture, 5, new BigDecimal(times));
                ReportScope scope = new ReportScope(new RenderJob(data, culture, Format.PDF, Optional.empty()), Instant.EPOCH, 1);
                fits(data, scope, design(data, scope));
            }
        }
    }

    @Test
    void usualAmountsKeepTheUsualType() throws Exception {
        ReportData data = Specimens.invoice(Culture.english(), 5);
        ReportScope scope = new ReportScope(new RenderJob(data, Culture.english(), Format.PDF, Optional.empty()), Instant.EPOCH, 1);
        assertEquals(8, size(design(data, scope)));
    }

    private ReportDesignHandle design(ReportData data, ReportScope scope) throws Exception {
        try (InputStream stream = Files.newInputStream(Path.of("..", "org.peyvand.sales", "reports", "invoice.rptdesign"))) {
            ReportDesignHandle design = (ReportDesignHandle) engine.get().openReportDesign(stream).getDesignHandle();
            new LineWidths(data, scope).apply(design);
            return design;
        }
    }

    private static void fits(ReportData data, ReportScope scope, ReportDesignHandle design) {
        TableHandle table = (TableHandle) design.findElement(LineWidths.TABLE);
        double percents = 0;
        for (int i = 0; i < SHOWN.size(); i++) {
            String name = SHOWN.get(i);
            Column column = data.columns().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
            int index = data.columns().indexOf(column);
            double percent = ((ColumnHandle) table.getColumns().get(i)).getWidth().getMeasure();
            percents += percent;
            for (List<Object> row : data.rows()) {
                String text = scope.cellText(row.get(index), column);
                assertTrue(column.kind() == Column.Kind.TEXT || width(text) * size(design) <= percent / 100 * PAGE - PADDING + 0.5,
                        () -> text + " in " + percent + "% at " + size(design) + "pt");
            }
        }
        assertEquals(100, percents, 0.1);
    }

    private static double size(ReportDesignHandle design) {
        return design.findStyle("cell").getFontSize().getMeasure();
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> Character.isLetterOrDigit(c) ? DIGIT : COMMA).sum();
    }
}
