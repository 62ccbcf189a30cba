package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.SharedData;
import org.peyvand.persistence.Row;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** The whole book of a sales team, with the slips it has. */
@ExtendWith(MemoryDatabase.class)
class CrmOpportunitiesTest {
    @TempDir
    Path refused;

    @Test
    void comesInWholeAndTheSecondTimeChangesNothing(TestPlatform platform) {
        Importer importer = new Importer(platform, refused);
        ImportReport report = importer.run(SharedData.path("crm-sales-opportunities"));
        String words = Importer.words(report);

        assertEquals(0, report.refused(), words);
        assertEquals(new Counts(85, 0, 0), report.counts("core.account"), words);
        assertEquals(new Counts(7, 0, 0), report.counts("sales.product"), words);
        assertEquals(35 + 6, report.counts("core.user").created(), words);
        assertEquals(3, report.counts("core.branch").created(), words);
        assertEquals(6, importer.count("core.team"), words);
        assertEquals(new Counts(8800, 0, 0), report.counts("sales.opportunity"), words);
        assertEquals(1425, report.incomplete(), words);
        assertEquals(2, report.skipped().size(), words);

        assertEquals(1480, near(report, "GTXPro").rows(), words);
        assertTrue(near(report, "GTXPro").applied(), words);
        assertEquals("GTX Pro", near(report, "GTXPro").suggestion());
        assertEquals(12, near(report, "technolgy").rows(), words);
        assertEquals("technology", importer.one("core.account", where("name").is("Acme Corporation"), "industry").get("industry"));
        assertEquals("Massive Dynamic", importer.one("core.account", where("name").is("Cheers"), "parent.name").get("parent.name"));

        assertEquals(4238, importer.count("sales.opportunity", where("stage.name").is("Won")));
        assertEquals(2473, importer.count("sales.opportunity", where("stage.name").is("Lost")));
        assertEquals(1589, importer.count("sales.opportunity", where("stage.name").is("Engaging")));
        assertEquals(500, importer.count("sales.opportunity", all(where("stage.name").is("Prospecting"), where("openedOn").isNull())));
        Row deal = importer.one("sales.opportunity", where("externalId").is("1C1I7A6R"), "account.name", "owner.displayName", "owner.manager.displayName",
                "owner.branch.name", "product.name", "openedOn", "closedOn", "amount", "currency", "state");
        assertEquals(List.of("Cancity", "Moses Frase", "Dustin Brinkmann", "Central", "GTX Plus Basic", LocalDate.of(2016, 10, 20),
                LocalDate.of(2017, 3, 1)), deal.values().subList(0, 7));
        assertEquals(0, new BigDecimal("1054").compareTo(deal.get("amount", BigDecimal.class)));
        assertEquals("USD", deal.get("currency"));

        ImportReport again = importer.run(SharedData.path("crm-sales-opportunities"));
        for (ImportReport.Table table : again.tables()) {
            table.counts().forEach((entity, counts) -> assertEquals(0, counts.created() + counts.updated(), table.file() + " " + entity + " " + counts));
        }
        assertEquals(new Counts(0, 0, 8800), again.counts("sales.opportunity"));
        assertEquals(8800, importer.count("sales.opportunity"));
    }

    private static NearMiss near(ImportReport report, String value) {
        return report.nearMisses().stream().filter(miss -> miss.value().equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not among " + report.nearMisses()));
    }
}
