package org.peyvand.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.internal.xlsx.XlsxFormat;

class XlsxTest {
    private static final XlsxFormat XLSX = new XlsxFormat();
    private static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    @TempDir
    Path folder;

    private Path workbook(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put("_rels/.rels", rels("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put("xl/workbook.xml", "<workbook " + NS + "><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", rels("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"));
        parts.put("xl/styles.xml", "<styleSheet " + NS + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>");
        Path file = folder.resolve("t.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String rels(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    }

    private static String text(String cell, String value) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    @Test
    void cellsBecomeText() throws IOException {
        Path file = workbook("<row r=\"1\">" + text("A1", "name") + text("B1", "day") + text("C1", "number") + text("D1", "sum") + text("E1", "flag") + "</row>"
                + "<row r=\"3\">" + text("A3", "سارا") + "<c r=\"B3\" s=\"1\"><v>45000</v></c><c r=\"C3\"><v>0.30000000000000004</v></c>"
                + "<c r=\"D3\" t=\"str\"><f>CONCAT(\"a\",\"b\")</f><v>ab</v></c><c r=\"E3\" t=\"b\"><v>1</v></c></row>"
                + "<row r=\"4\"><c r=\"B4\" s=\"2\"><v>45000.5</v></c><c r=\"C4\"><v>1.0E7</v></c><c r=\"D4\"><f>1+1</f></c></row>");
        List<TableRow> rows = Tables.rows(XLSX, file);
        assertEquals(List.of("سارا", "2023-03-15", "0.30000000000000004", "ab", "true"), rows.get(0).cells());
        assertEquals(3, rows.get(0).line());
        assertEquals(List.of("", "2023-03-15T12:00", "10000000", "=1+1", ""), rows.get(1).cells());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("w.xlsx");
        try (TableWriter writer = XLSX.create(file, new WriteOptions(true, true, "مشتریان"))) {
            writer.row(List.of("name", "day", "amount", "code"));
            writer.row(Arrays.asList("=1+1", LocalDate.of(2026, 11, 21), new BigDecimal("12.5"), "007"));
            writer.row(Arrays.asList("سارا", null, -3, "+98 21"));
        }
        assertEquals(List.of("مشتریان"), XLSX.tables(file, ReadOptions.standard()));
        List<TableRow> rows = Tables.rows(XLSX, file);
        assertEquals(List.of("=1+1", "2026-11-21", "12.5", "007"), rows.get(0).cells());
        assertEquals(List.of("سارا", "", "-3", "+98 21"), rows.get(1).cells());
    }

    @Test
    void aHugeCellRefusesItsRowOnly() throws IOException {
        List<TableRow> rows = Tables.rows(XLSX, workbook("<row>" + text("A1", "a") + "</row><row>" + text("A2", "x".repeat((1 << 20) + 5)) + "</row><row>"
                + text("A3", "ok") + "</row>"));
        assertEquals("cell.tooLong", rows.get(0).problem().key());
        assertNull(rows.get(1).problem());
    }

    @Test
    void columnsFarOutAreRefused() throws IOException {
        Path file = workbook("<row>" + text("A1", "a") + text("ZZZZ1", "far") + "</row>");
        assertEquals("file.columns", assertThrows(FormatRefused.class, () -> Tables.rows(XLSX, file)).reason().key());
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() throws IOException {
        Path file = workbook("<row>" + text("A1", "&xxe;") + "</row>");
        assertThrows(FormatRefused.class, () -> Tables.rows(XLSX, file));
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        ReadOptions small = new ReadOptions(null, new Limits(1 << 30, 32 << 20, 2_000, 1 << 20, 16 << 20));
        assertEquals("xlsx.bomb", assertThrows(FormatRefused.class, () -> Tables.rows(XLSX, file, "", small)).reason().key());
    }

    @Test
    void halfAFileAndOtherFilesAreRefusedInOneSentence() throws IOException {
        Path whole = workbook("<row>" + text("A1", "name") + "</row>");
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {1, 10, bytes.length / 2, bytes.length - 10}) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("half.xlsx"))) {
                out.write(bytes, 0, length);
            }
            FormatRefused refused = assertThrows(FormatRefused.class, () -> Tables.rows(XLSX, folder.resolve("half.xlsx")));
            assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        }
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        assertEquals("xlsx.old", assertThrows(FormatRefused.class, () -> Tables.rows(XLSX, old)).reason().key());
    }

    @Test
    void randomDamageGivesRowsOrOneSentence() throws IOException {
        byte[] bytes = Files.readAllBytes(workbook("<row>" + text("A1", "name") + text("B1", "city") + "</row><row>" + text("A2", "x") + "<c r=\"B2\"><v>3</v></c></row>"));
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = bytes.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("fuzz.xlsx"), damaged);
            try {
                XLSX.tables(file, ReadOptions.standard());
                Tables.rows(XLSX, file);
            } catch (FormatRefused e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }
}
