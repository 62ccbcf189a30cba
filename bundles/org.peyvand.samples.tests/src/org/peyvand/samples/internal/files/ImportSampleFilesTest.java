package org.peyvand.samples.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.LegalId;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.TablePlan;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.MemoryDatabase;

/** What {@code ./peyvand sample --out} writes, {@code ./peyvand import} takes in: clean rows come in, dirty ones do not or are mended. */
@ExtendWith(MemoryDatabase.class)
class ImportSampleFilesTest {

    @TempDir
    private static Path folder;
    private static UnitOfWork work;
    private static ImportPlan plan;
    private static ImportReport report;

    @BeforeAll
    static void bringIn(SampleData sample, Imports imports, UnitOfWork unitOfWork) {
        work = unitOfWork;
        assertTrue(sample.write(folder.resolve("sample"), Progress.none()).isDone());
        plan = imports.plan(List.of(folder.resolve("sample")), PlanOptions.of(Culture.persian()));
        report = imports.run(plan, ImportOptions.standard().withAutoApply(true).withRefusedFolder(folder), Progress.none());
    }

    @Test
    void everyTableFindsItsPlace() {
        Set<String> targets = plan.tables().stream().map(table -> table.file().getFileName() + " " + table.mapping().target())
                .collect(Collectors.toSet());
        assertEquals(Set.of("branches.csv core.branch", "users.csv core.user", "products.csv sales.product", "customers.xlsx core.account",
                "contacts.vcf core.person", "leads.csv sales.lead", "opportunities.csv sales.opportunity", "activities.csv core.activity"), targets);
        assertTrue(report.skipped().stream().noneMatch(skipped -> skipped.failed()), report.skipped().toString());
    }

    @Test
    void everyColumnFindsItsPlace() {
        for (TablePlan table : plan.tables()) {
            if (!table.file().toString().endsWith(".vcf")) {
                assertEquals(List.of(), table.unused(), table.file().getFileName().toString());
            }
        }
    }

    @Test
    void cleanRowsComeIn() {
        assertEquals(4, rows("branches.csv") - refused("branches.csv"));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), List.of(refused("users.csv"), refused("branches.csv"), refused("products.csv"),
                refused("activities.csv"), refused("contacts.vcf")), () -> report.tables().toString());
        assertTrue(count(Query.of(Account.class)) >= 240);
        assertEquals(500, count(Query.of(Opportunity.class).where(Criteria.where("number").startsWith("D-00"))));
    }

    @Test
    void dirtyRowsAreRefusedOrMended() {
        assertEquals(1, refused("customers.xlsx"), () -> reasons("customers.xlsx"));
        assertEquals(1, refused("leads.csv"), () -> reasons("leads.csv"));
        assertEquals(2, refused("opportunities.csv"), () -> reasons("opportunities.csv"));
        assertEquals(List.of(504L, 505L), report.table("opportunities.csv").orElseThrow().refusals().stream().map(note -> note.line()).toList());
        Set<String> mended = report.nearMisses().stream().filter(NearMiss::applied).map(NearMiss::suggestion).collect(Collectors.toSet());
        assertTrue(mended.contains("سرور پیشرفته سپهر"), mended.toString());
        Account misspelt = work.read(session -> session.first(Query.of(Account.class).where(Criteria.where("number").is("C-90002")))).orElseThrow();
        assertEquals("technology", misspelt.getIndustry());
    }

    @Test
    void theCustomerTypedTwiceIsOne() {
        String name = work.read(session -> session.first(Query.of(Account.class).where(Criteria.where("number").is("C-10003")))).orElseThrow().getName();
        assertEquals(1, count(Query.of(Account.class).where(Criteria.where("name").is(name))));
        assertFalse(name.contains("ي") || name.contains("ك"));
    }

    @Test
    void theHeadOfficeBringsTheCompany() {
        Branch head = work.read(session -> session.first(Query.of(Branch.class).where(Criteria.where("code").is("HQ")).fetch("organisation")))
                .orElseThrow();
        assertTrue(LegalId.isValid(head.getOrganisation().getNationalId()), head.getOrganisation().getNationalId());
        assertTrue(head.getOrganisation().getLegalName().startsWith("شرکت مهر رایانه"), head.getOrganisation().getLegalName());
        assertEquals(4, count(Query.of(Branch.class).where(Criteria.where("street").isNotNull())));
    }

    @Test
    void everybodyButTheHeadHasAManager() {
        List<User> users = work.read(session -> session.list(Query.of(User.class).where(Criteria.where("email").isNotNull()).fetch("manager")));
        assertEquals(16, users.size());
        assertEquals(1, users.stream().filter(user -> user.getManager() == null).count());
        assertTrue(users.stream().allMatch(user -> user.getDisplayName().contains(" ")), "names, not logins");
    }

    @Test
    void nothingCameInBeforeUnderAnotherName() {
        for (ImportReport.Table table : report.tables()) {
            assertEquals(List.of(), table.notes().stream().map(note -> note.in(Locale.ENGLISH)).toList(), table.file().getFileName().toString());
        }
    }

    private static long count(Query<?> query) {
        return work.read(session -> session.count(query));
    }

    private static long rows(String file) {
        return report.table(file).orElseThrow().rows();
    }

    private static long refused(String file) {
        return report.table(file).orElseThrow().refused();
    }

    private static String reasons(String file) {
        return report.table(file).orElseThrow().refusals().stream()
                .map(note -> note.line() + " " + note.record() + ": " + note.reason().in(Locale.ENGLISH)).toList().toString();
    }
}
