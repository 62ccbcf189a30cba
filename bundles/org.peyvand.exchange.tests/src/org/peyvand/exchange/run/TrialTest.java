package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Progress;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.RowChoice;
import org.peyvand.exchange.Trial;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** A test run counts as the run does, stores nothing, and finds rows that look like known records. */
@ExtendWith(MemoryDatabase.class)
class TrialTest {
    @TempDir
    Path folder;
    private final TestPlatform platform;

    TrialTest(TestPlatform platform) {
        this.platform = platform;
    }

    private Importer importer() {
        return new Importer(platform, folder.resolve("refused"));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Trial trial(ImportPlan plan) {
        return importer().imports().trial(plan, Progress.none());
    }

    @Test
    void countsWhatWouldBecomeOfTheRows() throws IOException {
        importer().run(file("accounts.csv", "account number,name,city", "T1,Trial One,Bern", "T2,Trial Two,Genf"));
        ImportPlan plan = importer().plan(file("accounts.csv", "account number,name,city,employees", "T1,Trial One,Bern,", "T2,Trial Two,Basel,",
                "T3,Qwertz Handel,Bern,5", "T4,,Bern,", "T5,Zuxvogel,Bern,many"));
        Trial.Table table = trial(plan).tables().getFirst();

        assertEquals("5 rows: 1 new, 1 changed, 1 unchanged, 2 refused", "%d rows: %d new, %d changed, %d unchanged, %d refused".formatted(table.rows(),
                table.created(), table.updated(), table.unchanged(), table.refused()));
        assertEquals(List.of(5L, 6L), table.refusals().stream().map(note -> note.line()).toList());
        assertEquals(2, importer().count("core.account", where("name").startsWith("Trial ")), "nothing is stored");
        assertEquals(new Counts(1, 1, 1), importer().run(plan, false).counts("core.account"), "the run does what the trial said");
    }

    @Test
    void referencesToWhatComesInTheSameImportAreNoReasonToRefuse() throws IOException {
        file("accounts.csv", "account number,name", "C1,Coming Customer");
        file("deals.csv", "opportunity_id,account,deal name,deal_stage,close_value", "CO1,Coming Customer,Coming Deal,Won,10", "CO2,Nobody At All,Lost Deal,Won,10");
        Trial trial = trial(importer().plan(folder));
        Map<String, Long> created = trial.tables().stream().collect(Collectors.toMap(table -> table.plan().mapping().target(), Trial.Table::created));
        assertTrue(created.get("sales.opportunity") >= 1, created.toString());
    }

    @Test
    void findsLooksAndTakesThePersonsWord() throws IOException {
        importer().run(file("accounts.csv", "account number,name,city,phone", "L1,Golrang Trading Company,Tehran,02155667788", "L2,Pars Foolad,Isfahan,03133445566"));
        ImportPlan plan = importer().plan(file("accounts.csv", "account number,name,city,phone", "X1,Golrang Trading Co.,Karaj,", "X2,Something Else,Qom,03133445566",
                "X3,Entirely Different,Rasht,01311112222", "X4,Golrang Tradng,Tehran,"));
        List<Lookalike> found = trial(plan).lookalikes();

        assertEquals(List.of(2L, 3L, 5L), found.stream().map(Lookalike::line).toList(), found.toString());
        assertEquals("Golrang Trading Company", found.getFirst().existing());
        assertEquals("Pars Foolad", found.get(1).existing());
        assertFalse(found.get(1).same().isEmpty(), "the phone number is the same");
        Lookalike.Field city = found.getFirst().fields().stream().filter(field -> field.existing().equals("Tehran")).findFirst().orElseThrow();
        assertEquals("Karaj", city.incoming());
        assertTrue(city.differs());

        ImportPlan answered = plan.with(plan.tables().getFirst().withKnown(Map.of(2L, new RowChoice(found.getFirst().record(), true),
                3L, new RowChoice(found.get(1).record(), false))));
        assertEquals(2, trial(answered).tables().getFirst().created());
        assertEquals(new Counts(2, 1, 1), importer().run(answered, false).counts("core.account"));
        assertEquals("Karaj", importer().one("core.account", where("id").is(found.getFirst().record()), "city").get("city"));
        assertEquals("Isfahan", importer().one("core.account", where("name").is("Pars Foolad"), "city").get("city"));
        assertEquals(0, importer().count("core.account", where("name").is("Something Else")));
    }
}
