package org.peyvand.samples.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.PersianText;
import org.peyvand.base.text.Similarity;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.generate.CompanyMaker;

class SampleFilesTest {

    private static final Company COMPANY = CompanyMaker.make(CompanyMaker.USUAL_SEED, LocalDate.of(2026, 11, 21));
    private final Map<String, List<List<?>>> tables = new LinkedHashMap<>();
    @TempDir
    private Path folder;

    @Test
    void writesEveryFileTheReadmeNames() throws IOException {
        List<Path> files = write();
        String readme = Files.readString(folder.resolve("README.txt"));
        for (Path file : files) {
            assertTrue(file.endsWith("README.txt") || readme.contains(file.getFileName().toString()), file.toString());
        }
        assertEquals(9, files.size());
        assertTrue(readme.contains("made-up company") && readme.contains("شرکتی ساختگی"));
        for (String dirty : List.of("C-90002", "C-90003", "L-90001", "L-90002", "D-90001", "D-90002", "D-90003", "D-90004", "D-90005")) {
            assertTrue(readme.contains(dirty) && tables.toString().contains(dirty), dirty);
        }
    }

    @Test
    void rowsAreAsWideAsTheirHeadersAndComplete() throws IOException {
        write();
        tables.forEach((file, rows) -> rows.forEach(row -> assertEquals(rows.getFirst().size(), row.size(), file + row)));
        assertEquals(1 + 240 + 3, tables.get("customers.xlsx").size());
        assertEquals(1 + 260 + 2, tables.get("leads.csv").size());
        assertEquals(1 + 500 + 5, tables.get("opportunities.csv").size());
        assertEquals(1 + 1500, tables.get("activities.csv").size());
    }

    @Test
    void referencesOfCleanRowsAreThere() throws IOException {
        write();
        var customers = new HashSet<>(column("customers.xlsx", "نام مشتری"));
        var products = new HashSet<>(column("products.csv", "نام محصول"));
        var users = new HashSet<>(column("users.csv", "نام کاربری"));
        List<Object> deals = column("opportunities.csv", "Account");
        assertTrue(customers.containsAll(deals.subList(0, 500)));
        assertTrue(products.containsAll(column("opportunities.csv", "Product").subList(0, 500)));
        assertTrue(users.containsAll(column("opportunities.csv", "Owner")) && users.containsAll(column("customers.xlsx", "مسئول")));
        assertFalse(customers.contains(deals.get(504)));
    }

    @Test
    void dirtyRowsAreWrongAsPromised() throws IOException {
        write();
        List<String> products = COMPANY.articles().stream().map(Article::name).toList();
        for (Object misspelt : column("opportunities.csv", "Product").subList(500, 502)) {
            assertFalse(products.contains(misspelt));
            assertTrue(Similarity.best(products, misspelt.toString()).orElseThrow().isCertain(), misspelt.toString());
        }
        for (Object impossible : column("opportunities.csv", "Opened on").subList(502, 504)) {
            assertFalse(Culture.english().parseDate(impossible.toString()).isDone(), impossible.toString());
        }
        List<Object> names = column("customers.xlsx", "نام مشتری");
        assertNotEquals(names.get(2), names.get(240));
        assertEquals(names.get(2), PersianText.normalize(names.get(240).toString()));
        assertEquals(null, names.get(242));
    }

    @Test
    void cardsAreWellFormed() throws IOException {
        write();
        String cards = Files.readString(folder.resolve("contacts.vcf"));
        assertEquals(400, cards.split("BEGIN:VCARD\r\n", -1).length - 1);
        assertEquals(400, cards.split("END:VCARD\r\n", -1).length - 1);
        for (String line : cards.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(cards.replace("\r\n ", "").contains("ORG:" + COMPANY.firms().getFirst().name()));
    }

    private List<Path> write() throws IOException {
        return new SampleFiles(format -> new Recorder()).write(COMPANY, folder);
    }

    private List<Object> column(String file, String header) {
        int index = tables.get(file).getFirst().indexOf(header);
        return new ArrayList<>(tables.get(file).stream().skip(1).map(row -> (Object) row.get(index)).toList());
    }

    /** Keeps what is written to a table. */
    private final class Recorder implements TabularFormat {

        @Override
        public String id() {
            return "any";
        }

        @Override
        public boolean accepts(Path file, byte[] head) {
            return false;
        }

        @Override
        public List<String> tables(Path file, ReadOptions options) {
            return List.of();
        }

        @Override
        public TabularSource open(Path file, String table, ReadOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public TableWriter create(Path file, WriteOptions options) {
            List<List<?>> rows = tables.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>());
            return new TableWriter() {
                @Override
                public void row(List<?> cells) {
                    rows.add(cells);
                }

                @Override
                public void close() {
                    // nothing to close
                }
            };
        }
    }
}
