package org.peyvand.exchange.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.xlsx.XlsxFormat;

/** Workbooks are archives of XML from strangers: nothing in them is followed, unpacked without end or written anywhere. */
class XmlAttackTest {
    private static final XlsxFormat XLSX = new XlsxFormat();
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    private Path workbook(String part, String prolog, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + KIND + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook " + MAIN + "><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + KIND
            + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + KIND + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>name</t></si><si><t>" + content + "</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>");
        parts.compute(part, (name, text) -> prolog + text);
        Path file = folder.resolve("attack.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** Everything that is read of a file, as one text; or the sentence of the refusal. */
    private static String read(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try {
            for (String sheet : XLSX.tables(file, ReadOptions.standard())) {
                try (TabularSource source = XLSX.open(file, sheet, ReadOptions.standard())) {
                    all.append(source.headers());
                    for (var row = source.next(); row.isPresent(); row = source.next()) {
                        all.append(row);
                    }
                }
            }
        } catch (FormatRefused e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
            return all.append(e.getMessage()).toString();
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"})
    void noFileOfTheMachineComesIn(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-of-the-machine");
        String root = part.contains("shared") ? "sst" : "x";
        String read = read(workbook(part, "<!DOCTYPE " + root + " [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>", part.contains("shared") ? "&leak;" : "x"));
        assertFalse(read.contains("the-secret"), read);
    }

    @Test
    void nobodyIsCalled() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, calls));
            String address = "http://127.0.0.1:" + server.getLocalPort();
            read(workbook("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"" + address + "/x.dtd\">", "x"));
            read(workbook("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY % p SYSTEM \"" + address + "/p\"> %p;]>", "x"));
            read(workbook("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + address + "/e\">]>", "x"));
            assertEquals(0, calls.get(), "calls");
        }
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                calls.incrementAndGet();
            } catch (IOException e) {
                return;    // the test is over
            }
        }
    }

    @Test
    void entitiesDoNotGrowWithoutEnd() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"laugh\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Path file = workbook("xl/sharedStrings.xml", laughs.append("]>").toString(), "&l11;");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(read(file).contains("laughlaugh")));
    }

    @Test
    void deepNestingEndsInASentence() throws IOException {
        Path file = workbook("xl/sharedStrings.xml", "", "<b>".repeat(100_000) + "</b>".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file));
    }

    @Test
    void namesThatLeadOutOfTheArchiveLeadNowhere() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path file = inner.resolve("slip.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : new String[] {"../slipped.txt", "/tmp/slipped-peyvand.txt", "..\\slipped.txt", "xl/../../slipped.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("slipped".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThrows(FormatRefused.class, () -> XLSX.tables(file, ReadOptions.standard()));
        assertFalse(Files.exists(folder.resolve("slipped.txt")) || Files.exists(inner.resolve("slipped.txt")) || Files.exists(Path.of("/tmp/slipped-peyvand.txt")));
    }
}
