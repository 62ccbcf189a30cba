package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.render.RenderFailure;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/** Renders fixed reports and reads the results back. What was rendered is left in target/rendered to be looked at. */
class BirtRendererTest {

    private static final Path RENDERED = Path.of("target", "rendered");
    private static BirtRenderer renderer;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(RENDERED);
        renderer = new BirtRenderer(FrameworkUtil.getBundle(BirtRenderer.class).getBundleContext(),
                Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC));
    }

    @AfterAll
    static void stop() {
        renderer.stop();
    }

    private static byte[] render(String name, ReportData data, Culture culture, Format format, Optional<URL> design) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(new RenderJob(data, culture, format, design), bytes);
        Files.write(RENDERED.resolve(name + '-' + culture.language() + '.' + format.extension()), bytes.toByteArray());
        return bytes.toByteArray();
    }

    private static Optional<URL> invoiceDesign() throws IOException {
        return Optional.of(Path.of("..", "org.peyvand.sales", "reports", "invoice.rptdesign").toUri().toURL());
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    @Test
    void persianPagesHaveJoinedLettersAndPersianDigits() throws IOException {
        byte[] pdf = render("pipeline", Specimens.pipeline(true), Culture.persian(), Format.PDF, Optional.empty());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(pdf); page++) {
            text.append(page(pdf, page)).append(' ');
        }
        assertTrue(renderer.engine().woven() > 0, "a newer BIRT has moved its call of ArabicShaping");
        Map<String, Integer> forms = GlyphForms.of(pdf);
        for (String letter : List.of("\u06CC", "\u0628", "\u0634", "\u0645", "\u06A9")) {
            assertTrue(forms.getOrDefault(letter, 0) > 1, letter + " is drawn in the forms of its places in words: " + forms);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        assertTrue(plain.contains("\u06F7\u06F0\u066B\u06F1") || plain.contains("\u06F1\u066B\u06F0\u06F7"), plain);
        assertFalse(plain.contains("1,234"), plain);
    }

    @Test
    void englishPagesSayTheSame() throws IOException {
        String text = page(render("pipeline", Specimens.pipeline(false), Culture.english(), Format.PDF, Optional.empty()), 1);
        for (String expected : List.of("Sales pipeline by agent", "Darcel Schlecht", "36,162,402,000", "70.1%", "Page 1 of 1", "2026-11-21")) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }

    @Test
    void sixRowsWithFiguresChartAndTotalFillOnePage() throws IOException {
        for (boolean persian : new boolean[] {true, false}) {
            byte[] pdf = render("pipeline", Specimens.pipeline(persian), persian ? Culture.persian() : Culture.english(), Format.PDF, Optional.empty());
            assertEquals(1, pages(pdf), "persian: " + persian);
        }
    }

    @Test
    void aLongDocumentRepeatsItsHeaderAndCountsItsPages() throws IOException {
        byte[] pdf = render("invoice-long", Specimens.invoice(Culture.english(), 60), Culture.english(), Format.PDF, invoiceDesign());
        int pages = pages(pdf);
        assertTrue(pages > 1, "sixty lines need more than a page");
        for (int page = 1; page <= pages; page++) {
            String text = page(pdf, page);
            assertTrue(text.contains("Page " + page + " of " + pages), text);
            assertTrue(text.contains("UnitPrice"), "the header stands on page " + page);
        }
        assertTrue(page(pdf, pages).contains("33,952.05"), "the total");
    }

    @Test
    void thePrintedDocumentIsPersian() throws IOException {
        String text = page(render("invoice", Specimens.invoice(Culture.persian(), 5), Culture.persian(), Format.PDF, invoiceDesign()), 1);
        assertTrue(text.contains("\u06F1\u06F4\u06F0\u06F5-\u06F0\u06F0\u06F1\u06F7"), "its number runs left to right: " + text);
        assertTrue(text.contains("GTX-101"), text);
    }

    @Test
    void aPageForBrowsersIsCompleteInItself() throws IOException {
        String html = new String(render("pipeline", Specimens.pipeline(true), Culture.persian(), Format.HTML, Optional.empty()),
                StandardCharsets.UTF_8);
        assertTrue(html.contains("<html lang=\"fa\" dir=\"rtl\">"), html.substring(0, 200));
        assertTrue(html.contains("data:image/png;base64,"), "the chart is inside");
        assertFalse(Pattern.compile("(src|href)=\"(?!data:)").matcher(html).find(), "nothing is loaded");
        assertFalse(html.contains("<script") || html.contains("http:"), "no script and no address");
        assertTrue(html.contains("پژمان چگینی"), "text stays as it is stored");
    }

    @Test
    void sheetsRunInTheDirectionOfTheLanguageAndHoldNumbers() throws IOException {
        for (boolean persian : List.of(true, false)) {
            Culture culture = persian ? Culture.persian() : Culture.english();
            byte[] bytes = render("pipeline", Specimens.pipeline(persian), culture, Format.XLSX, Optional.empty());
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertEquals(persian, sheet.isRightToLeft());
                var last = sheet.getRow(sheet.getLastRowNum());
                assertEquals(CellType.NUMERIC, last.getCell(5).getCellType());
                assertEquals(36_162_402_000.0, last.getCell(5).getNumericCellValue());
                assertEquals(0.7012, last.getCell(6).getNumericCellValue(), 1e-9);
            }
        }
    }

    @Test
    void columnsHaveTheirWidthsInAPersianProcessToo() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("fa"));
        try {
            List<Double> widths = widths(render("pipeline-process", Specimens.pipeline(true), Culture.persian(), Format.HTML, Optional.empty()));
            assertEquals(100, widths.stream().mapToDouble(Double::doubleValue).sum(), 0.1);
            List<Double> lines = widths(render("invoice-process", Specimens.invoice(Culture.persian(), 5), Culture.persian(), Format.HTML, invoiceDesign()));
            assertTrue(!lines.isEmpty() && lines.stream().allMatch(width -> width <= 100), lines.toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Double> widths(byte[] html) {
        return Pattern.compile("<col style=\" width: ([0-9.]+)%").matcher(new String(html, StandardCharsets.UTF_8)).results()
                .map(width -> Double.valueOf(width.group(1))).toList();
    }

    @Test
    void anEmptyReportSaysSo() throws IOException {
        ReportData empty = new ReportData("Nothing", List.of(new Column("a", "A", Column.Kind.TEXT)), List.of(), Map.of(), List.of());
        String text = page(render("empty", empty, Culture.english(), Format.PDF, Optional.empty()), 1);
        assertTrue(text.contains("There is nothing to show for this choice."), text);
    }

    @Test
    void chartsOfEveryKindAreDrawn() throws IOException {
        for (ReportData data : Specimens.gallery()) {
            for (Culture culture : List.of(Culture.persian(), Culture.english())) {
                byte[] pdf = render("chart-" + data.title(), data, culture, Format.PDF, Optional.empty());
                assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("/Image"), data.title());
            }
        }
    }

    @Test
    void aBrokenDesignFailsWithoutWriting() throws IOException {
        Path design = Files.writeString(RENDERED.resolve("broken.rptdesign"), "<report");
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        RenderJob job = new RenderJob(Specimens.pipeline(false), Culture.english(), Format.PDF, Optional.of(design.toUri().toURL()));
        assertThrows(RenderFailure.class, () -> renderer.render(job, target));
        assertEquals(0, target.size());
    }
}
