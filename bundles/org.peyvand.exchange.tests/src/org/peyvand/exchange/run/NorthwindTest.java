package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.SharedData;
import org.peyvand.persistence.Row;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** Orders with lines, categories to look up, customers with contact persons. */
@ExtendWith(MemoryDatabase.class)
class NorthwindTest {
    @TempDir
    Path refused;

    @Test
    void comesInWithOrdersAndLines(TestPlatform platform) {
        Importer importer = new Importer(platform, refused);
        ImportReport report = importer.run(SharedData.path("northwind"));
        String words = Importer.words(report);

        assertEquals(0, report.refused(), words);
        assertEquals(91 + 29 + 3, importer.count("core.account"), words);
        assertEquals(91 + 29, importer.count("core.person"), words);
        assertEquals(91 + 29, importer.count("core.contact"), words);
        assertEquals(9, report.counts("core.user").created(), words);
        assertEquals(new Counts(77, 0, 0), report.counts("sales.product"), words);
        assertEquals(new Counts(830, 0, 0), report.counts("sales.order"), words);
        assertEquals(new Counts(2155, 0, 0), report.counts("sales.line"), words);
        assertEquals("Beverages", importer.one("sales.product", where("name").is("Chai"), "category").get("category"));
        assertEquals(false, importer.one("sales.product", where("name").is("Guaraná Fantástica"), "active").get("active"));
        assertEquals("Andrew Fuller", importer.one("core.user", where("displayName").is("Nancy Davolio"), "manager.displayName").get("manager.displayName"));

        Row order = importer.one("sales.order", where("externalId").is("10250"), "account.name", "gross", "discount", "net", "shipAddress");
        assertEquals("Hanari Carnes", order.get("account.name"));
        assertEquals(0, new BigDecimal("1813.00").compareTo(order.get("gross", BigDecimal.class)), order.toString());
        assertEquals(0, new BigDecimal("1552.60").compareTo(order.get("net", BigDecimal.class)), order.toString());
        assertTrue(order.get("shipAddress").toString().contains("Rio de Janeiro"), order.toString());
        BigDecimal net = importer.all("sales.order", where("externalId").isNotNull(), "net").stream().map(row -> row.get("net", BigDecimal.class))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(1_265_793, net.setScale(0, RoundingMode.HALF_UP).intValueExact());

        ImportReport again = importer.run(SharedData.path("northwind"));
        again.tables().forEach(table -> table.counts()
                .forEach((entity, counts) -> assertEquals(0, counts.created() + counts.updated(), table.file() + " " + entity + " " + counts)));
    }
}
