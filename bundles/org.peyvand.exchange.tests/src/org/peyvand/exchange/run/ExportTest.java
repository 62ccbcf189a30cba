package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.exchange.ImportReport;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

@ExtendWith(MemoryDatabase.class)
class ExportTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenCanBeReadAgainWithoutAnyChange(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder.resolve("refused"));
        StringBuilder rows = new StringBuilder("name,sector,revenue,year established,parent,website\n");
        for (int i = 0; i < 1_200; i++) {
            rows.append("Export ").append(i).append(",retail,").append(i).append(".5,1990,").append(i > 0 ? "Export 0" : "").append(",=x\n");
        }
        importer.run(Files.writeString(folder.resolve("accounts.csv"), rows));
        Query<?> all = Query.of(platform.service(EntityDescriptions.class).byId("core.account").orElseThrow().type()).orderBy(Order.asc("name"));
        Exports exports = platform.service(Exports.class);
        for (String name : List.of("accounts.csv", "accounts.xlsx")) {
            Path file = folder.resolve("out").resolve(name);
            Files.createDirectories(file.getParent());
            Outcome<Long> written = exports.export(all, List.of(), file, ExportOptions.of(Culture.english()), Progress.none());
            assertEquals(1_200L, written.value());
            assertFalse(Files.exists(file.resolveSibling(name + ".part")));
            ImportReport report = importer.run(file);
            assertEquals(new ImportReport.Counts(0, 0, 1_200), report.counts("core.account"), Importer.words(report));
        }
        Path persian = folder.resolve("fa.csv");
        exports.export(all, List.of("name", "parent.name", "revenue"), persian, new ExportOptions(Culture.persian(), false, true), Progress.none());
        assertTrue(Files.readString(persian).contains("۱٬۱۹۹٫۵"), Files.readAllLines(persian).get(1));
        assertFalse(exports.export(all, List.of(), folder.resolve("x.docx"), ExportOptions.of(Culture.english()), Progress.none()).isDone());
    }
}
