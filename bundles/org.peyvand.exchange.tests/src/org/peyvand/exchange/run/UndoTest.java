package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.SharedData;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.exchange.model.ImportStatus;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** An import is taken back as a whole; what somebody has changed or used since stays and is named. */
@ExtendWith(MemoryDatabase.class)
class UndoTest {
    private static final Culture ENGLISH = Culture.english();
    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static UndoReport undo(TestPlatform platform, ImportReport report) {
        Outcome<UndoReport> outcome = platform.service(ImportHistory.class).undo(report.record(), ENGLISH, Progress.none());
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private static UndoReport preview(TestPlatform platform, ImportReport report) {
        return platform.service(ImportHistory.class).preview(report.record(), ENGLISH, Progress.none()).value();
    }

    private static ImportRecord record(TestPlatform platform, UUID id) {
        return platform.service(UnitOfWork.class).read(session -> session.find(ImportRecord.class, id)).orElseThrow();
    }

    /** Records of all entities but the history of imports, by entity. */
    private static Map<String, Long> census(TestPlatform platform) {
        Map<String, Long> counts = new TreeMap<>();
        for (EntityDescription entity : platform.service(EntityDescriptions.class).all()) {
            if (entity.type() != ImportRecord.class) {
                counts.put(entity.id(), platform.service(UnitOfWork.class).read(session -> session.count(Query.of(entity.type()))));
            }
        }
        return counts;
    }

    private static void change(TestPlatform platform, String entity, String name, String attribute, Object value) {
        EntityDescription description = platform.service(EntityDescriptions.class).byId(entity).orElseThrow();
        Outcome<Object> outcome = platform.service(UnitOfWork.class).write(session -> {
            DomainEntity found = session.first(Query.of(description.type()).where(where("name").is(name))).orElseThrow();
            description.attribute(attribute).orElseThrow().set(found, value);
            return Outcome.done(null);
        });
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
    }

    /** How many changes of customers came by each way that names an import. */
    private static Map<String, Long> ways(TestPlatform platform, UUID run) {
        return platform.service(UnitOfWork.class).read(session -> session.list(Query.of(ChangeEntry.class).where(where("entity").is("core.account"))
            .and(where("way").contains(run.toString())))).stream().collect(Collectors.groupingBy(ChangeEntry::getWay, Collectors.counting()));
    }

    @Test
    void takesBackWhatItMadeAndSetsBackWhatItChanged(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        importer.run(file("first.csv", "account_id,account name,phone,city", "U1,Undo Alpha,02112345678,Tehran", "U2,Undo Beta,,Shiraz"));
        Map<String, Long> before = census(platform);
        ImportReport second = importer.run(file("second.csv", "account_id,account name,phone,city", "U1,Undo Alpha,02187654321,Isfahan", "U3,Undo Gamma,,Qom"));
        assertEquals(1, importer.count("core.account", where("name").is("Undo Gamma")), Importer.words(second));

        ImportRecord record = record(platform, second.record());
        assertEquals(ImportStatus.DONE, record.getStatus());
        assertEquals("second.csv", record.getName());
        assertEquals(2, record.getRows());
        UndoReport planned = preview(platform, second);
        assertEquals(1, importer.count("core.account", where("name").is("Undo Gamma")), "a preview changes nothing");
        UndoReport done = undo(platform, second);

        assertEquals(planned.counts(), done.counts());
        assertEquals(new UndoReport.Counts(1, 1), done.counts().get("core.account"), done.toString());
        assertEquals(0, done.left(), done.toString());
        assertEquals(before, census(platform));
        assertEquals("Tehran", importer.one("core.account", where("name").is("Undo Alpha"), "city").get("city"));
        assertEquals("02112345678", importer.one("core.account", where("name").is("Undo Alpha"), "phone").get("phone"));
        assertEquals(ImportStatus.TAKEN_BACK, record(platform, second.record()).getStatus());
        assertEquals(Map.of("import:exchange.import:" + second.record(), 2L, "undo:exchange.import:" + second.record(), 2L), ways(platform, second.record()));
        assertFalse(platform.service(ImportHistory.class).undo(second.record(), ENGLISH, Progress.none()).isDone(), "only once");
    }

    @Test
    void leavesAndNamesWhatWasChangedOrUsedSince(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        ImportReport report = importer.run(file("mixed.csv", "account_id,account name,phone", "M1,Mixed Changed,", "M2,Mixed Used,", "M3,Mixed Plain,"));
        change(platform, "core.account", "Mixed Changed", "city", "Yazd");
        importer.run(file("deals.csv", "opportunity_id,account,deal name,deal_stage,close_value", "MO1,Mixed Used,Deal of Mixed,Won,1000"));
        assertEquals(1, importer.count("sales.opportunity", where("name").is("Deal of Mixed")));

        UndoReport planned = preview(platform, report);
        UndoReport done = undo(platform, report);

        assertEquals(planned.counts(), done.counts());
        assertEquals(planned.left(), done.left());
        assertEquals(2, done.left(), done.toString());
        assertEquals(0, importer.count("core.account", where("name").is("Mixed Plain")));
        Map<String, String> reasons = new TreeMap<>();
        done.leftOver().forEach(left -> reasons.put(left.title(), left.reason().in(ENGLISH)));
        assertTrue(reasons.get("Mixed Changed").startsWith("Changed since by "), reasons.toString());
        assertTrue(reasons.get("Mixed Used").contains("\"Deal of Mixed\" refers to it"), reasons.toString());
        assertEquals("Yazd", importer.one("core.account", where("name").is("Mixed Changed"), "city").get("city"));
        assertEquals(ImportStatus.PARTLY_TAKEN_BACK, record(platform, report.record()).getStatus());
        assertEquals(2, record(platform, report.record()).getLeftOver());
    }

    @Test
    void goesOnWhereAnUndoWasLeft(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        ImportReport report = importer.run(file("parts.csv", "account_id,account name", "P1,Part One", "P2,Part Two"));
        ImportReport deal = importer.run(file("part-deals.csv", "opportunity_id,account,deal name,deal_stage,close_value", "PO1,Part One,Deal of Part,Won,1000"));

        assertEquals(1, undo(platform, report).left());
        undo(platform, deal);
        UndoReport rest = undo(platform, report);

        assertEquals(0, rest.left(), rest.toString());
        assertEquals(0, importer.count("core.account", where("name").startsWith("Part ")));
        assertEquals(ImportStatus.TAKEN_BACK, record(platform, report.record()).getStatus());
    }

    @Test
    void aCancelledUndoIsStartedAgain(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        StringBuilder rows = new StringBuilder("account number,name\n");
        for (int i = 0; i < 450; i++) {
            rows.append("CU").append(i).append(",Cancelled ").append(i).append('\n');
        }
        ImportReport report = importer.run(Files.writeString(folder.resolve("many.csv"), rows));
        long[] worked = new long[1];
        UndoReport first = platform.service(ImportHistory.class).undo(report.record(), ENGLISH, new Stopping(worked, 200)).value();
        assertTrue(first.cancelled());
        assertEquals(250, importer.count("core.account", where("name").startsWith("Cancelled ")));
        assertEquals(ImportStatus.PARTLY_TAKEN_BACK, record(platform, report.record()).getStatus());
        assertEquals(200, record(platform, report.record()).getTakenBack());

        assertEquals(250, undo(platform, report).removed());
        assertEquals(0, importer.count("core.account", where("name").startsWith("Cancelled ")));
        assertEquals(450, record(platform, report.record()).getTakenBack());
    }

    /** Somebody presses cancel after so many units. */
    private record Stopping(long[] worked, long most) implements Progress {
        @Override
        public void total(String task, long total) {
            assertTrue(total == 0 || total >= 450, () -> task + " " + total);
        }

        @Override
        public void worked(long units) {
            worked[0] += units;
        }

        @Override
        public void subTask(String text) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return worked[0] >= most;
        }
    }

    @Test
    void mendedRowsBelongToTheirImport(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        ImportPlan plan = importer.plan(file("mend.csv", "account number,name,employees", "ME1,Mended One,5", "ME2,Mended Two,many"));
        ImportReport report = importer.run(plan, false);
        ImportReport.RowNote refused = report.tables().getFirst().refusals().getFirst();
        assertEquals("employees", refused.column());
        assertEquals(List.of("ME2", "Mended Two", "many"), refused.cells());

        TablePlan table = plan.tables().getFirst();
        List<TableRow> wrong = List.of(new TableRow(3, List.of("ME2", "Mended Two", "-7"), null));
        List<TableRow> right = List.of(new TableRow(3, List.of("ME2", "Mended Two", "7"), null));
        assertEquals("employees", importer.imports().rehearse(table, wrong, plan.options()).getFirst().problems().getFirst().attribute(), "a rule says so");
        assertEquals(List.of(), importer.imports().rehearse(table, right, plan.options()).getFirst().problems());
        assertEquals(0, importer.count("core.account", where("name").is("Mended Two")), "a rehearsal stores nothing");

        ImportReport mended = importer.imports().mend(table, right, plan.options(), ImportOptions.standard().continuing(report.record()), Progress.none());
        assertEquals(report.record(), mended.record());
        assertEquals(0, record(platform, report.record()).getRefused());
        assertEquals(2, undo(platform, report).removed());
        assertEquals(0, importer.count("core.account", where("name").startsWith("Mended ")));
    }

    @Test
    void savedRefusedRowsAreSafeAndComeInAgain(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        ImportPlan plan = importer.plan(file("safe.csv", "account number,name,employees", "SA1,=HYPERLINK(1),many"));
        ImportReport report = importer.run(plan, false);
        Path saved = importer.imports().save(folder.resolve("left.csv"), plan.tables().getFirst(), report.tables().getFirst().refusals(), ENGLISH).value();
        List<String> lines = Files.readAllLines(saved);
        assertTrue(lines.get(1).startsWith("SA1,'=HYPERLINK(1),many,"), lines.toString());
        assertTrue(lines.getFirst().endsWith(",reason"), lines.toString());
        Outcome<Path> refused = importer.imports().save(folder.resolve("no/such/folder.csv"), plan.tables().getFirst(), List.of(), ENGLISH);
        assertFalse(refused.isDone());
    }

    @Test
    void takesBackImportsOneAfterTheOther(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        Map<String, Long> before = census(platform);
        ImportReport first = importer.run(file("one.csv", "account_id,account name,city", "S1,Stack,Tehran"));
        ImportReport second = importer.run(file("two.csv", "account_id,account name,city", "S1,Stack,Qom"));

        assertEquals(1, preview(platform, first).left(), "the second import has changed it");
        undo(platform, second);
        UndoReport done = undo(platform, first);

        assertEquals(0, done.left(), done.toString());
        assertEquals(before.get("core.account"), census(platform).get("core.account"));
    }

    @Test
    void parentsThatComeLaterInTheFileGoToo(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        Map<String, Long> before = census(platform);
        ImportReport report = importer.run(file("tree.csv", "account_id,account name,parent account", "T1,Tree Leaf,Tree Root", "T2,Tree Root,", "T3,Tree Twig,Tree Leaf"));
        assertEquals("Tree Root", importer.one("core.account", where("name").is("Tree Leaf"), "parent.name").get("parent.name"), Importer.words(report));

        UndoReport done = undo(platform, report);

        assertEquals(0, done.left(), done.toString());
        assertEquals(before.get("core.account"), census(platform).get("core.account"));
    }

    @Test
    void northwindGoesWithoutATrace(TestPlatform platform) {
        Importer importer = new Importer(platform, folder);
        platform.service(UnitOfWork.class).write(session -> Outcome.done(null));
        Map<String, Long> before = census(platform);
        ImportReport report = importer.run(SharedData.path("northwind"));

        UndoReport done = undo(platform, report);

        assertEquals(0, done.left(), () -> done.counts() + done.leftOver().stream().collect(Collectors.groupingBy(UndoReport.Left::entity,
                Collectors.mapping(left -> left.reason().in(ENGLISH), Collectors.reducing("", (a, b) -> a.length() > 200 ? a : a + b)))).toString());
        assertEquals(before, census(platform));
    }
}
