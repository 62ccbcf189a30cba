package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.SharedData;
import org.peyvand.persistence.Row;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** What address books of many programs write. */
@ExtendWith(MemoryDatabase.class)
class ContactExportsTest {
    @TempDir
    Path refused;

    @Test
    void everyFileComesInOrSaysWhy(TestPlatform platform) {
        Importer importer = new Importer(platform, refused);
        ImportReport report = importer.run(SharedData.path("contact-exports"));
        String words = Importer.words(report);

        for (ImportReport.Table table : report.tables()) {
            assertNull(table.failure(), words);
            assertEquals(table.rows(), table.refused() + handled(table), table.file() + "\n" + words);
            table.refusals().forEach(note -> assertNotNull(note.reason()));
        }
        Set<String> in = report.tables().stream().map(table -> table.file().getFileName().toString()).collect(Collectors.toSet());
        assertTrue(in.containsAll(Set.of("all.csv", "all.vcf", "apple.vcf", "email.csv", "gmail.csv", "gmail.vcf", "johndoe.vcf", "outlook.csv", "photo.vcf",
                "tb_plain.csv", "thebat.vcf", "utf-16_sample.vcf", "fullcontact.vcf", "outlook-2003.vcf", "outlook-2007.vcf", "rfc2426-example.vcf",
                "rfc6350-example.vcf", "issue64.vcf", "gmail-list.vcf", "gmail-single.vcf", "gmail-single2.vcf", "issue153.vcf", "sample1.csv", "sample2.csv")), in.toString());
        // one card with a picture only; ids that stand for other people in another file; names that a list has twice
        assertEquals(1, report.table("issue64.vcf").orElseThrow().refused(), words);
        assertEquals(17, report.table("sample2.csv").orElseThrow().refused(), words);
        assertTrue(report.refused() < 160, words);

        Row john = importer.one("core.person", where("email").is("inbox@roundcube.net"), "firstName", "lastName", "mobile", "phone");
        assertEquals("Doë", john.get("lastName"));
        Row gmail = importer.one("core.person", where("email").is("home@aaa.pl"), "displayName", "mobile", "phone", "birthDate", "jobTitle");
        assertEquals(LocalDate.of(1975, 12, 12), gmail.get("birthDate"));
        assertEquals("mobile", gmail.get("mobile"));
        assertEquals("workphone", gmail.get("phone"));
        assertEquals("jobtitle", gmail.get("jobTitle"));
        assertEquals(LocalDate.of(1970, 11, 15), importer.one("core.person", where("email").is("test@domain.tld"), "birthDate").get("birthDate"));

        ImportReport again = importer.run(SharedData.path("contact-exports"));
        again.tables().forEach(table -> table.counts()
                .forEach((entity, counts) -> assertEquals(0, counts.created() + counts.updated(), table.file() + " " + entity + " " + counts)));
    }

    private static long handled(ImportReport.Table table) {
        ImportReport.Counts counts = table.counts().getOrDefault("core.person", ImportReport.Counts.NONE);
        return counts.created() + counts.updated() + counts.unchanged();
    }
}
