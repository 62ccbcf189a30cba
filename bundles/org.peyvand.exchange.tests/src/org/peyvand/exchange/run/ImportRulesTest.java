package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;
import org.peyvand.persistence.Row;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** The rules of an import on small made-up files; each test has names of its own. */
@ExtendWith(MemoryDatabase.class)
class ImportRulesTest {
    @TempDir
    Path folder;
    private final TestPlatform platform;

    ImportRulesTest(TestPlatform platform) {
        this.platform = platform;
    }

    private Importer importer() {
        return new Importer(platform, folder.resolve("refused"));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void aRefusedRowNeverLosesItsBatchAndStandsInAFileWithTheReason() throws IOException {
        StringBuilder rows = new StringBuilder("name,employees,email\n");
        for (int i = 0; i < 700; i++) {
            rows.append("Batch ").append(i).append(',').append(i == 123 ? "-5" : i == 124 ? "many" : "7").append(',').append(i == 600 ? "no mail" : "").append('\n');
        }
        ImportReport report = importer().run(Files.writeString(folder.resolve("accounts.csv"), rows));
        ImportReport.Table table = report.tables().getFirst();
        assertEquals(3, table.refused(), Importer.words(report));
        assertEquals(697, importer().count("core.account", where("name").startsWith("Batch ")));
        List<String> lines = Files.readAllLines(table.refusedFile());
        assertEquals("\uFEFFname,employees,email,reason", lines.getFirst());
        assertEquals(4, lines.size());
        assertTrue(lines.get(2).startsWith("Batch 124,many,,"), lines.get(2));
        assertTrue(lines.get(2).length() > "Batch 124,many,,".length());
    }

    @Test
    void modesDecideWhatMayHappen() throws IOException {
        importer().run(file("accounts.csv", "account number,name,city", "M1,Mode One,Bern"));
        Path file = file("accounts.csv", "account number,name,city", "M1,Mode One,Genf", "M2,Mode Two,Basel");
        ImportPlan plan = importer().plan(file);
        ImportOptions options = ImportOptions.standard().withRefusedFolder(folder.resolve("refused"));
        ImportReport created = importer().imports().run(plan, options.withMode(ImportMode.CREATE), Progress.none());
        assertEquals(new Counts(1, 0, 1), created.counts("core.account"));
        assertEquals("Bern", importer().one("core.account", where("number").is("M1"), "city").get("city"));
        Path more = file("accounts.csv", "account number,name,city", "M1,Mode One,Genf", "M3,Mode Three,Basel");
        ImportReport updated = importer().imports().run(importer().plan(more), options.withMode(ImportMode.UPDATE), Progress.none());
        assertEquals(new Counts(0, 1, 0), updated.counts("core.account"));
        assertEquals(1, updated.refused());
        assertEquals("Genf", importer().one("core.account", where("number").is("M1"), "city").get("city"));
        assertEquals(0, importer().count("core.account", where("number").is("M3")));
    }

    @Test
    void theOwnRowOfAManagerWhoWasOnlyNamedCounts() throws IOException {
        Path file = file("users.csv", "login,name,email,manager", "own.a,Own Ann,ann@own.example,own.b", "own.b,Own Bob,bob@own.example,Own Cid",
                "own.c1,Own Cid,cid@own.example,", "own.c2,Own Cid,other@own.example,own.a");
        ImportReport report = importer().run(file);
        assertEquals(0, report.refused(), Importer.words(report));
        assertEquals(List.of(), report.tables().getFirst().notes());
        assertEquals(4, importer().count("core.user", where("displayName").startsWith("Own ")), "nobody twice");
        assertEquals("Own Bob", importer().one("core.user", where("login").is("own.a"), "manager.displayName").get("manager.displayName"));
        assertEquals("own.c1", importer().one("core.user", where("login").is("own.b"), "manager.login").get("manager.login"));
        assertEquals("cid@own.example", importer().one("core.user", where("login").is("own.c1"), "email").get("email"));
        assertEquals(new Counts(0, 0, 4), importer().run(file(
                "users.csv", "login,name,email", "own.a,Own Ann,ann@own.example", "own.b,Own Bob,bob@own.example", "own.c1,Own Cid,cid@own.example",
                "own.c2,Own Cid,other@own.example")).counts("core.user"));
    }

    @Test
    void aManagerStaysInTheirOwnBranch() throws IOException {
        importer().run(file("users.csv", "login,name,branch", "stay.boss,Stay Boss,Stay Head"));
        importer().run(file("users.csv", "login,name,branch,manager", "stay.user,Stay User,Stay Below,Stay Boss"));
        assertEquals("Stay Head", importer().one("core.user", where("login").is("stay.boss"), "branch.name").get("branch.name"));
        assertEquals("stay.boss", importer().one("core.user", where("login").is("stay.user"), "manager.login").get("manager.login"));
    }

    @Test
    void aBranchNamedByItsCodeKeepsItsName() throws IOException {
        importer().run(file("branches.csv", "branch code,branch name", "KNB,Kept Branch"));
        ImportReport report = importer().run(file("users.csv", "login,name,branch", "kept.user,Kept User,KNB"));
        assertEquals(List.of(), report.tables().getFirst().notes());
        assertEquals("Kept Branch", importer().one("core.branch", where("code").is("KNB"), "name").get("name"));
        assertEquals("KNB", importer().one("core.user", where("login").is("kept.user"), "branch.code").get("branch.code"));
    }

    @Test
    void blankCellsNeverErase() throws IOException {
        importer().run(file("accounts.csv", "name,city,phone", "Blank Ltd,Bern,021 1234567"));
        ImportReport report = importer().run(file("accounts.csv", "name,city,phone", "Blank Ltd,,NULL"));
        assertEquals(new Counts(0, 0, 1), report.counts("core.account"));
        assertEquals("Bern", importer().one("core.account", where("name").is("Blank Ltd"), "city").get("city"));
    }

    @Test
    void theSameKeyTwiceIsRefusedWhenItSaysSomethingElse() throws IOException {
        ImportReport report = importer().run(file("accounts.csv", "account number,name,city", "T1,Twice,Bern", "T1,Twice,", "T1,Twice,Genf"));
        assertEquals(1, report.refused(), Importer.words(report));
        assertTrue(report.tables().getFirst().refusals().getFirst().reason().in(Culture.english()).startsWith("Line 2 has the same key"),
                Importer.words(report));
        assertEquals("Bern", importer().one("core.account", where("name").is("Twice"), "city").get("city"));
    }

    @Test
    void parentsMayComeLaterAndUnknownOnesAreListed() throws IOException {
        ImportReport report = importer().run(file("accounts.csv", "name,parent", "Child,Late Parent", "Late Parent,", "Orphan,Nobody At All"));
        assertEquals(0, report.refused(), Importer.words(report));
        assertEquals("Late Parent", importer().one("core.account", where("name").is("Child"), "parent.name").get("parent.name"));
        assertEquals(1, report.incomplete());
        assertEquals("Orphan", report.tables().getFirst().incompleteRows().getFirst().record());
    }

    @Test
    void nearMissesWaitForAChoiceARuleOrYes() throws IOException {
        importer().run(file("products.csv", "product,price", "Turbo Pump 500,10", "Garden Hose,5"));
        Path deals = file("deals.csv", "deal id,stage,product,amount", "N1,Engaging,Turbo-Pump 500,10", "N2,Engaging,TurboPmp 500,10");
        ImportPlan plan = importer().plan(deals);
        Preview preview = importer().imports().preview(plan, 5);
        assertTrue(preview.nearMisses().stream().anyMatch(miss -> miss.value().equals("TurboPmp 500") && miss.suggestion().equals("Turbo Pump 500")
                && miss.rows() == 1), preview.nearMisses().toString());

        ImportReport waiting = importer().run(plan, false);
        assertEquals(1, waiting.refused(), Importer.words(waiting));
        assertTrue(waiting.tables().getFirst().refusals().getFirst().reason().in(Culture.english()).contains("Turbo Pump 500"), Importer.words(waiting));
        assertFalse(waiting.nearMisses().getFirst().applied());

        TablePlan table = plan.tables().getFirst();
        ColumnMapping product = table.mapping().column("product").orElseThrow().withValue("TurboPmp 500", "Turbo Pump 500");
        ImportReport ruled = importer().run(plan.with(table.with(table.mapping().with(product))), false);
        assertEquals(0, ruled.refused(), Importer.words(ruled));
        assertEquals("Turbo Pump 500", importer().one("sales.opportunity", where("externalId").is("N2"), "product.name").get("product.name"));
    }

    @Test
    void impossibleDaysAreRefusedAndOthersReadAsTheColumnShows() throws IOException {
        ImportReport report = importer().run(file("deals.csv", "deal id,stage,engage date", "D1,Engaging,03/02/2024", "D2,Engaging,25/12/2024",
                "D3,Engaging,31/02/2024", "D4,Engaging,1403/12/30", "D5,Engaging,1402/12/30", "D6,Engaging,2024-02-29 00:00:00.000"));
        assertEquals(LocalDate.of(2024, 2, 3), opened("D1"));
        assertEquals(LocalDate.of(2024, 12, 25), opened("D2"));
        assertEquals(LocalDate.of(2025, 3, 20), opened("D4"));
        assertEquals(LocalDate.of(2024, 2, 29), opened("D6"));
        assertEquals(List.of(4L, 6L), report.tables().getFirst().refusals().stream().map(ImportReport.RowNote::line).toList(), Importer.words(report));
    }

    private LocalDate opened(String id) {
        return (LocalDate) importer().one("sales.opportunity", where("externalId").is(id), "openedOn").get("openedOn");
    }

    @Test
    void persianFilesComeIn() throws IOException {
        Path file = file("مشتریان.csv", "نام شرکت;کد مشتری;صنعت;درآمد سالانه;تلفن;شهر;سال تأسیس", "فولاد آسيا;ف۱۲;فناوری;۱۲٬۵۰۰٬۰۰۰ ریال;۰۲۱-۸۸۸۸۰۰۰۰;تهران;۱۳۹۸");
        Importer persian = new Importer(platform, folder.resolve("refused"), Culture.persian());
        ImportReport report = persian.run(file);
        assertEquals(new Counts(1, 0, 0), report.counts("core.account"), Importer.words(report));
        Row account = persian.one("core.account", where("number").is("ف۱۲"), "name", "revenue", "currency", "foundedYear", "phone");
        assertEquals("فولاد آسیا", account.get("name"));
        assertEquals("IRR", account.get("currency"));
        assertEquals(1398, account.get("foundedYear"));
        assertEquals(new Counts(0, 0, 1), persian.run(file).counts("core.account"));
    }

    @Test
    void contactPersonsOfTheSameNameAtTwoCustomersStayTwo() throws IOException {
        Path file = file("customers.csv", "customer id,company name,contact name,contact title,fax", "X1,Alpha Co,Maria Sanchez,Owner,1",
                "X2,Beta Co,Maria Sanchez,Clerk,2");
        importer().run(file);
        assertEquals(2, importer().count("core.person", where("displayName").is("Maria Sanchez")));
        ImportReport again = importer().run(file);
        assertEquals(new Counts(0, 0, 2), again.counts("core.person"), Importer.words(again));
        assertEquals(2, importer().count("core.person", where("displayName").is("Maria Sanchez")));
    }

    @Test
    void aCancelledImportKeepsWhatItHasDoneAndSaysSo() throws IOException {
        StringBuilder rows = new StringBuilder("name\n");
        for (int i = 0; i < 2_000; i++) {
            rows.append("Cancel ").append(i).append('\n');
        }
        Path file = Files.writeString(folder.resolve("accounts.csv"), rows);
        ImportReport report = importer().imports().run(importer().plan(file), ImportOptions.standard(), new CancelledAfterFirstBatch());
        assertTrue(report.cancelled());
        assertEquals(500, importer().count("core.account", where("name").startsWith("Cancel ")));
    }

    private static final class CancelledAfterFirstBatch implements Progress {
        private boolean worked;

        @Override
        public void total(String task, long total) {
            assertEquals(1_000, total);
        }

        @Override
        public void worked(long units) {
            worked = true;
        }

        @Override
        public void subTask(String text) {
            assertEquals("accounts.csv", text);
        }

        @Override
        public boolean isCancelled() {
            return worked;
        }
    }

    @Test
    void formulasStayTextAndEnormousNumbersAreRefused() throws IOException {
        ImportReport report = importer().run(file("accounts.csv", "name,revenue,note", "=1+1,5,=HYPERLINK(\"x\")", "Huge,1e999999999,", "Big," + "9".repeat(40) + ",",
                "Negative,-12.5,"));
        assertEquals(2, report.refused(), Importer.words(report));
        assertEquals("=HYPERLINK(\"x\")", importer().one("core.account", where("name").is("=1+1"), "note").get("note"));
    }

    @Test
    void filesThatCannotBeReadAreListedAndOthersComeIn() throws IOException {
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4, 5, 6, 7});
        Path good = file("accounts.csv", "name", "Good One");
        ImportReport report = importer().run(broken, picture, good, folder.resolve("missing.csv"));
        assertEquals(new Counts(1, 0, 0), report.counts("core.account"));
        assertEquals(3, report.skipped().size(), Importer.words(report));
        assertTrue(report.skipped().stream().allMatch(skip -> skip.failed() && skip.reason().in(Culture.english()).endsWith(".")), Importer.words(report));
        assertFalse(report.complete());
    }

    @Test
    void aMappingFileRulesAndSurvivesARoundTrip() throws IOException {
        Path mapping = file("mapping.json", """
                {"peyvand-mapping": 1, "tables": [{"file": "odd*.csv", "target": "core.account", "defaults": {"country": "Schweiz"}, "columns": [
                  {"column": "A", "to": "name"}, {"column": "B", "to": "city", "values": {"ZH": "Zürich"}}, {"column": "C", "to": null}]}]}""");
        Path odd = file("odd1.csv", "A,B,C", "Mapped,ZH,ignored");
        ImportPlan plan = importer().imports().plan(List.of(odd), PlanOptions.of(Culture.english()).withMapping(mapping));
        Path copy = folder.resolve("copy.json");
        assertTrue(MappingFile.write(copy, plan.mappings()).isDone());
        assertEquals(plan.mappings(), MappingFile.read(copy).value());
        ImportReport report = importer().run(plan, false);
        assertNull(report.tables().getFirst().refusedFile(), Importer.words(report));
        Row account = importer().one("core.account", where("name").is("Mapped"), "city", "country");
        assertEquals(List.of("Zürich", "Schweiz"), account.values());
        Path wrong = file("wrong.json", "{\"tables\": [}");
        ImportPlan refused = importer().imports().plan(List.of(odd), PlanOptions.of(Culture.english()).withMapping(wrong));
        assertTrue(refused.skipped().getFirst().failed());
    }
}
