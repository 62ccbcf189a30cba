package org.peyvand.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.exchange.internal.csv.CsvFormat;

class CsvReadTest {
    private static final CsvFormat CSV = new CsvFormat();
    @TempDir
    Path folder;

    private Path file(String text) {
        return Tables.write(folder, "t.csv", text, "UTF-8");
    }

    private List<String> cells(String text, int row) throws IOException {
        return Tables.rows(CSV, file(text)).get(row).cells();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "name|city|note\nA, B; C|Bern|x\nD|Genf|y, z; w\n".replace("|", delimiter);
        if (delimiter.equals(",") || delimiter.equals(";")) {
            text = text.replace("A, B; C", "\"A, B; C\"").replace("y, z; w", "\"y, z; w\"");
        }
        assertEquals(List.of("A, B; C", "Bern", "x"), cells(text, 0));
        assertEquals(List.of("D", "Genf", "y, z; w"), cells(text, 1));
    }

    @Test
    void obeysTheLineThatExcelWrites() throws IOException {
        assertEquals(List.of("1,5", "2"), cells("sep=;\na;b\n1,5;2\n", 0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void findsTheEncodingOfPersian(String charset) throws IOException {
        String text = "name,city\nپژمان نوری,چابهار\nسارا گلی,اهواز\nمریم پارسا,تهران\n".replace('ی', charset.startsWith("w") ? 'ي' : 'ی');
        Path file = Tables.write(folder, "fa.csv", text, charset);
        assertEquals(text.split("\n")[1].split(",")[0], Tables.rows(CSV, file).get(0).cells().get(0));
    }

    @Test
    void findsWesternText() throws IOException {
        Path file = Tables.write(folder, "w.csv", "name,city\nMüller,Zürich\nJosé,Málaga\nÅsa,Göteborg\n", "windows-1252");
        assertEquals(List.of("Müller", "Zürich"), Tables.rows(CSV, file).get(0).cells());
    }

    @Test
    void keepsLineEndsInQuotesAndTheLineWhereARowBegins() throws IOException {
        List<TableRow> rows = Tables.rows(CSV, file("a,b\n\"x\ny\",1\n\n\"he said \"\"no\"\"\",2\n"));
        assertEquals("x\ny", rows.get(0).cells().get(0));
        assertEquals("he said \"no\"", rows.get(1).cells().get(0));
        assertEquals(5, rows.get(1).line());
    }

    @Test
    void raggedRowsAreFilledOrRefused() throws IOException {
        List<TableRow> rows = Tables.rows(CSV, file("a,b,c\n1\n1,2,3,,\n1,2,3,4\n5,6,7\n"));
        assertEquals(List.of("1", "", ""), rows.get(0).cells());
        assertNull(rows.get(1).problem());
        assertEquals("row.moreCells", rows.get(2).problem().key());
        assertNull(rows.get(3).problem());
    }

    @Test
    void headersAreNeverBlankOrTwice() throws IOException {
        assertEquals(List.of("a", "#2", "a (2)"), Tables.headers(CSV, file("a,,a\n1,2,3\n")));
    }

    @Test
    void aFileWithoutHeadersKeepsItsFirstRow() throws IOException {
        Path file = file("Ann,ann@example.org,12\nBob,bob@example.org,13\n");
        assertEquals(List.of("#1", "#2", "#3"), Tables.headers(CSV, file));
        assertEquals(2, Tables.rows(CSV, file).size());
    }

    @Test
    void brokenCellsRefuseTheirRowOnly() throws IOException {
        String huge = "x".repeat((1 << 20) + 1);
        List<TableRow> rows = Tables.rows(CSV, file("a,b\n1," + huge + "\n2,n\0l\n3,ok\n"));
        assertEquals("cell.tooLong", rows.get(0).problem().key());
        assertEquals("cell.nul", rows.get(1).problem().key());
        assertNull(rows.get(2).problem());
    }

    @Test
    void brokenBytesAmongGoodOnesRefuseTheirRowOnly() throws IOException {
        byte[] good = ("name,city\n" + "سارا,تهران\n".repeat(200)).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(good, good.length + 5);
        System.arraycopy(new byte[] {'x', (byte) 0xC3, ',', 'y', '\n'}, 0, all, good.length, 5);
        Path file = Files.write(folder.resolve("mixed.csv"), all);
        List<TableRow> rows = Tables.rows(CSV, file);
        assertEquals(201, rows.size());
        assertNull(rows.get(0).problem());
        assertEquals("cell.undecodable", rows.get(200).problem().key());
    }

    @Test
    void aHalfWrittenFileShowsWhereItEnds() throws IOException {
        assertEquals("row.cutOff", Tables.rows(CSV, file("a,b,c\n1,2,3\n4,5")).get(1).problem().key());
        List<TableRow> rows = Tables.rows(CSV, file("a,b\n1,2\n3,\"4\n5,6\n"));
        assertEquals("row.openQuote", rows.getLast().problem().key());
    }

    @Test
    void aMillionColumnsAreRefusedInOneSentence() {
        FormatRefused refused = assertThrows(FormatRefused.class, () -> Tables.rows(CSV, file("a,".repeat(1_000_000) + "z\n1,2\n")));
        assertEquals("file.columns", refused.reason().key());
        assertTrue(refused.getMessage().contains("2,000"), refused.getMessage());
    }

    @Test
    void anEndlessRowStopsTheFileAndNotTheProgram() throws IOException {
        Path file = file("a,b\n1,2\n3,\"" + "x".repeat((16 << 20) + 10) + "\"\n4,5\n");
        FormatRefused refused = assertThrows(FormatRefused.class, () -> Tables.rows(CSV, file));
        assertEquals("file.record", refused.reason().key());
    }

    @Test
    void otherFilesAreNoTables() {
        assertEquals("file.empty", assertThrows(FormatRefused.class, () -> Tables.rows(CSV, file(""))).reason().key());
        assertEquals("file.binary", assertThrows(FormatRefused.class,
                () -> Tables.rows(CSV, Tables.write(folder, "p.csv", "%PDF-1.7 \u0001\u0002", "ISO-8859-1"))).reason().key());
    }

    @Test
    void randomBytesGiveRowsOrOneSentence() throws IOException {
        Random random = new Random(20_261_121);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) "ab1,;\t\"\n\r|=é\0".charAt(Math.abs(bytes[j]) % 13);
                }
            }
            Path file = Files.write(folder.resolve("fuzz.csv"), bytes);
            try {
                int width = Tables.headers(CSV, file).size();
                Tables.rows(CSV, file).forEach(row -> assertEquals(width, row.cells().size()));
            } catch (FormatRefused e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }
}
