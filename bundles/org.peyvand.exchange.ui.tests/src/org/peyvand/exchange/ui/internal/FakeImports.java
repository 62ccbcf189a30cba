package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TableMapping;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.format.TableRow;

/** An engine that remembers what it was asked and answers what it was told. */
final class FakeImports implements Imports {
    final List<PlanOptions> asked = new ArrayList<>();
    final List<ImportPlan> run = new ArrayList<>();
    List<Lookalike> alike = List.of();
    final List<TableRow> mended = new ArrayList<>();
    final List<Integer> previewed = new ArrayList<>();
    ImportPlan plan;
    Preview preview;
    ImportReport report;

    /** Two targets with two paths each. */
    @Override
    public List<ImportTarget> targets() {
        return List.of(new Target("core.account"), new Target("sales.product"));
    }

    @Override
    public ImportPlan plan(List<Path> files, PlanOptions options) {
        asked.add(options);
        return java.util.Objects.requireNonNull(plan, "no plan");
    }

    @Override
    public TablePlan suggest(TablePlan table, String target, PlanOptions options) {
        return table.with(new TableMapping(table.mapping().file(), "", target, null, null, table.mapping().columns(), Map.of()));
    }

    @Override
    public Preview preview(ImportPlan wanted, int rows) {
        previewed.add(rows);
        return preview;
    }

    @Override
    public ImportReport run(ImportPlan wanted, ImportOptions options, Progress progress) {
        run.add(wanted);
        return report;
    }

    /** Every table has three rows: two new, one refused. */
    @Override
    public Trial trial(ImportPlan wanted, Progress progress) {
        return new Trial(wanted.tables().stream().map(table -> new Trial.Table(table, 3, 2, 0, 0, 1, List.of())).toList(), alike, false);
    }

    /** Rows whose first cell is empty are refused. */
    @Override
    public List<Preview.Line> rehearse(TablePlan table, List<TableRow> rows, PlanOptions options) {
        return rows.stream().map(row -> new Preview.Line(row.line(), List.of(), row.cells().getFirst().isEmpty()
                ? List.of(Diagnostic.error("Name", ExchangeText.of("files.missing"))) : List.of())).toList();
    }

    @Override
    public ImportReport mend(TablePlan table, List<TableRow> rows, PlanOptions planOptions, ImportOptions options, Progress progress) {
        mended.addAll(rows);
        return new ImportReport(List.of(new ImportReport.Table(table.file(), "", "core.account", rows.size(),
                Map.of("core.account", new ImportReport.Counts(rows.size(), 0, 0)), 0, null, List.of(), 0, List.of(), List.of(), List.of(), null)),
                List.of(), List.of(), false, Duration.ofSeconds(1));
    }

    @Override
    public Outcome<Path> save(Path file, TablePlan table, List<ImportReport.RowNote> rows, Culture culture) {
        return Outcome.done(file);
    }

    /** A table of a file with headers {@code Name, City, Note}; the first two lead to {@code name} and {@code city}. */
    static TablePlan table(String file) {
        TableMapping mapping = new TableMapping(file, "", "core.account", null, null,
                List.of(ColumnMapping.of("Name", "name"), ColumnMapping.of("City", "city"), ColumnMapping.unused("Note")), Map.of());
        return new TablePlan(Path.of("/data", file), "", List.of("Name", "City", "Note"),
                List.of(List.of("Acme", "Yazd", ""), List.of("Acme", "Qom", "x"), List.of("Bonyan")), mapping, 0.8);
    }

    private record Target(String id) implements ImportTarget {
        @Override
        public String entity() {
            return id;
        }

        @Override
        public String label(Locale language) {
            return id + " in " + language.getLanguage();
        }

        @Override
        public List<String> paths() {
            return List.of("name", "city");
        }

        @Override
        public String label(String path, Locale language) {
            return path.toUpperCase(Locale.ROOT);
        }
    }
}
