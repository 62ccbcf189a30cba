package org.peyvand.exchange.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.testing.TestPlatform;

/** What the import tests do again and again. */
final class Importer {
    private final TestPlatform platform;
    private final Path refused;
    private final Culture culture;

    Importer(TestPlatform platform, Path refused) {
        this(platform, refused, Culture.english());
    }

    Importer(TestPlatform platform, Path refused, Culture culture) {
        this.platform = platform;
        this.refused = refused;
        this.culture = culture;
    }

    ImportPlan plan(Path... files) {
        return platform.service(Imports.class).plan(List.of(files), PlanOptions.of(culture));
    }

    ImportReport run(Path... files) {
        return run(plan(files), true);
    }

    ImportReport run(ImportPlan plan, boolean autoApply) {
        return platform.service(Imports.class).run(plan, ImportOptions.standard().withAutoApply(autoApply).withRefusedFolder(refused), Progress.none());
    }

    Imports imports() {
        return platform.service(Imports.class);
    }

    long count(String entity) {
        return count(entity, Criteria.everything());
    }

    long count(String entity, Criterion criterion) {
        Class<?> type = platform.service(EntityDescriptions.class).byId(entity).orElseThrow().type();
        return platform.service(UnitOfWork.class).read(session -> session.count(Query.of(type).where(criterion)));
    }

    /** The one record with a value, as the given paths. */
    Row one(String entity, Criterion criterion, String... paths) {
        List<Row> rows = all(entity, criterion, paths);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " records of " + entity + " for " + criterion);
        }
        return rows.getFirst();
    }

    List<Row> all(String entity, Criterion criterion, String... paths) {
        Class<?> type = platform.service(EntityDescriptions.class).byId(entity).orElseThrow().type();
        return platform.service(UnitOfWork.class).read(session -> session.select(Query.of(type).where(criterion), paths));
    }

    /** A report in words, for messages of failed assertions. */
    static String words(ImportReport report) {
        return report.tables().stream().map(table -> table.file().getFileName() + " → " + table.target() + " rows " + table.rows() + " " + table.counts()
                + " refused " + table.refused() + table.refusals().stream().limit(5).map(note -> "\n   " + note.line() + ": "
                        + note.reason().in(Culture.english())).collect(Collectors.joining())
                + " incomplete " + table.incomplete() + table.incompleteRows().stream().limit(3).map(note -> "\n   " + note.line() + ": "
                        + note.reason().in(Culture.english())).collect(Collectors.joining())
                + (table.failure() == null ? "" : " FAILED " + table.failure().in(Culture.english())) + " unused " + table.unusedColumns())
                .collect(Collectors.joining("\n"))
                + report.skipped().stream().map(skip -> "\nskipped " + skip.file().getFileName() + " " + skip.sheet() + ": "
                        + skip.reason().in(Culture.english())).collect(Collectors.joining())
                + report.nearMisses().stream().map(miss -> "\nnear " + miss).collect(Collectors.joining()) + "\n" + report.time();
    }
}
