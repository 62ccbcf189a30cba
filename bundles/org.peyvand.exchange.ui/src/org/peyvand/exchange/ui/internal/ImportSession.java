package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.format.TableRow;

/**
 * One import on its way: files, plan, choices. Knows no widgets. One thread only; what takes time is handed out as a {@link Callable} that
 * works on what the session was when it was asked for, so that it can run elsewhere.
 */
final class ImportSession {
    /** Rows that are shown of each table. */
    static final int SHOWN = 30;

    private final Imports imports;
    private final Culture culture;
    private final PathNames names;
    private final ImportFiles files;
    private ImportPlan plan;
    private final Set<String> leftOut = new HashSet<>();
    private List<ImportTarget> targets = List.of();
    private NearMissChoices choices = new NearMissChoices(List.of());
    private LookalikeChoices alike = new LookalikeChoices(List.of());
    private ImportReport report;
    private List<RefusedSheet> refused = List.of();

    /** @param names names of what columns can lead to */
    ImportSession(Imports imports, Culture culture, PathNames names) {
        this.imports = imports;
        this.culture = culture;
        this.names = names;
        this.files = new ImportFiles(PlanOptions.of(culture).currency());
    }

    /** What a plan needs besides itself. */
    record Planned(ImportPlan plan, List<ImportTarget> targets) {
    }

    Culture culture() {
        return culture;
    }

    ImportFiles files() {
        return files;
    }

    PlanOptions options() {
        PlanOptions options = PlanOptions.of(culture).withCurrency(files.currency()).withEncoding(files.encoding());
        return files.mapping() == null ? options : options.withMapping(files.mapping());
    }

    /** Looks at the files. */
    Callable<Planned> planning() {
        List<Path> paths = files.paths();
        PlanOptions options = options();
        return () -> new Planned(imports.plan(paths, options), imports.targets());
    }

    void planned(Planned made) {
        plan = made.plan();
        targets = made.targets();
        leftOut.clear();
        choices = new NearMissChoices(List.of());
        forget();
    }

    /** The plan; null before there is one. */
    ImportPlan plan() {
        return plan;
    }

    List<TablePlan> tables() {
        return plan == null ? List.of() : plan.tables();
    }

    List<SkippedFile> skipped() {
        return plan == null ? List.of() : plan.skipped();
    }

    boolean taken(TablePlan table) {
        return !leftOut.contains(key(table)) && hasColumns(table);
    }

    boolean hasColumns(TablePlan table) {
        return table.mapping().columns().stream().anyMatch(ColumnMapping::taken);
    }

    void take(TablePlan table, boolean taken) {
        if (taken) {
            leftOut.remove(key(table));
        } else {
            leftOut.add(key(table));
        }
    }

    private static String key(TablePlan table) {
        return table.file() + "\n" + table.sheet();
    }

    /** The tables that would be imported. */
    ImportPlan chosenPlan() {
        return new ImportPlan(tables().stream().filter(this::taken).toList(), skipped(), plan.options());
    }

    boolean hasWork() {
        return tables().stream().anyMatch(this::taken);
    }

    /** Names of the targets, in the order in which they come in. */
    List<Option> targetOptions() {
        return targets.stream().map(target -> new Option(target.id(), target.label(language()))).toList();
    }

    Optional<ImportTarget> target(TablePlan table) {
        return targets.stream().filter(target -> target.id().equals(table.mapping().target())).findFirst();
    }

    String targetLabel(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst().map(target -> target.label(language())).orElse(id);
    }

    String pathLabel(String target, String path) {
        return targets.stream().filter(each -> each.id().equals(target)).findFirst().map(each -> name(each, path)).orElse(path);
    }

    private String name(ImportTarget target, String path) {
        return names.of(target, path, language());
    }

    /** Where a column of this table can lead; first of all nowhere. */
    List<Option> pathOptions(TablePlan table) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", ExchangeText.of("columns.unused").in(culture)));
        target(table).ifPresent(target -> {
            Set<String> paths = new LinkedHashSet<>(target.paths());
            table.mapping().columns().stream().map(ColumnMapping::path).filter(path -> !path.isEmpty()).forEach(paths::add);
            paths.forEach(path -> options.add(new Option(path, name(target, path))));
        });
        return options;
    }

    /** Suggests the mapping anew for another target. */
    Callable<TablePlan> retargeting(TablePlan table, String target) {
        PlanOptions options = options();
        return () -> imports.suggest(table, target, options);
    }

    /**
     * Makes a table of a file for which nothing was suggested, so that a person can say what it becomes. At first it becomes what comes in
     * first, as far as the columns fit.
     */
    Callable<ImportPlan> rescuing(SkippedFile file) {
        String target = targets.isEmpty() ? "" : targets.getFirst().id();
        PlanOptions options = options();
        return () -> new Rescue(imports, options).plan(file, target);
    }

    /** Takes a rescued table in, last of all; tells whether there was one. */
    boolean rescued(SkippedFile file, ImportPlan found) {
        if (found.tables().isEmpty()) {
            return false;
        }
        List<TablePlan> tables = new ArrayList<>(plan.tables());
        tables.addAll(found.tables());
        plan = new ImportPlan(tables, plan.skipped().stream().filter(each -> !each.equals(file)).toList(), plan.options());
        return true;
    }

    void replace(TablePlan changed) {
        plan = plan.with(changed);
    }

    /** Leads a column to a path, or nowhere when the path is empty. A path has one column: another one that led there is freed. */
    TablePlan map(TablePlan table, String header, String path) {
        List<ColumnMapping> columns = table.mapping().columns().stream().map(column -> {
            if (column.column().equals(header)) {
                return column.to(path);
            }
            return !path.isEmpty() && column.path().equals(path) ? column.to("") : column;
        }).toList();
        TablePlan changed = table.with(table.mapping().withColumns(columns));
        replace(changed);
        return changed;
    }

    TablePlan mode(TablePlan table, ImportMode mode) {
        TablePlan changed = table.with(table.mapping().withMode(mode));
        replace(changed);
        return changed;
    }

    /** Converts the first rows of the tables. */
    Callable<Preview> previewing() {
        ImportPlan now = plan;
        return () -> imports.preview(now, SHOWN);
    }

    /** Looks for values that are almost known ones, in as many rows as the engine looks at. */
    Callable<Preview> checking() {
        ImportPlan now = chosenPlan();
        return () -> imports.preview(now, 0);
    }

    void checked(Preview preview) {
        choices = new NearMissChoices(preview.nearMisses());
    }

    NearMissChoices choices() {
        return choices;
    }

    /** Looks at all rows, with the slips mended that are chosen. */
    Callable<Trial> trying(RunProgress progress) {
        ImportPlan ready = choices.applyTo(chosenPlan());
        return () -> imports.trial(ready, progress);
    }

    /** Rows that look like known records, and what the person says of them. */
    LookalikeChoices alike() {
        return alike;
    }

    void alike(LookalikeChoices found) {
        alike = found;
    }

    /** The plan with what was chosen. */
    ImportPlan planToRun() {
        return alike.applyTo(choices.applyTo(chosenPlan()));
    }

    /** Runs the plan with what was chosen; near misses that nobody decided on are left as they are. */
    Callable<ImportReport> running(RunProgress progress) {
        ImportPlan ready = planToRun();
        ImportOptions running = ImportOptions.standard().continuing(report == null ? null : report.record());
        return () -> imports.run(ready, running, progress);
    }

    /** Refused rows by table, as far as they can be mended. */
    List<RefusedSheet> refused() {
        return refused;
    }

    /** What came of the last run, with what was mended since; null before there is any. */
    ImportReport report() {
        return report;
    }

    /** Does with rows what an import would do and takes it back, to see what is wrong with them. */
    Callable<List<Preview.Line>> rehearsing(RefusedSheet sheet, List<RefusedRow> rows) {
        List<TableRow> wanted = rows.stream().map(RefusedRow::row).toList();
        PlanOptions options = options();
        return () -> imports.rehearse(sheet.table(), wanted, options);
    }

    /** Brings mended rows in, as a part of the import that had refused them. */
    Callable<ImportReport> mending(RefusedSheet sheet, List<RefusedRow> rows) {
        List<TableRow> wanted = rows.stream().map(RefusedRow::row).toList();
        PlanOptions options = options();
        ImportOptions running = ImportOptions.standard().continuing(report.record());
        return () -> imports.mend(sheet.table(), wanted, options, running, Progress.none());
    }

    /** Takes over what came of mended rows. */
    void mended(RefusedSheet sheet, List<RefusedRow> tried, ImportReport found) {
        found.tables().forEach(table -> sheet.mended(tried, table));
        report = MendedReport.of(report, found, tried.size());
        refused = refused.stream().filter(each -> !each.rows().isEmpty() || each.beyond() > 0).toList();
    }

    /** Writes the rows that are still refused into a file, each with its reason. */
    Callable<Outcome<Path>> savingRefused(RefusedSheet sheet, Path file) {
        List<ImportReport.RowNote> rows = sheet.rows().stream().map(row -> row.note(ExchangeText.of("mend.ready"))).toList();
        return () -> imports.save(file, sheet.table(), rows, culture);
    }

    /** Takes over what a run has found, so that the same files can be run again with more slips mended. */
    void reported(ImportReport found) {
        plan = planToRun();
        report = report != null && report.record() != null && report.record().equals(found.record()) ? MendedReport.of(report, found, -1) : found;
        refused = plan.tables().stream().flatMap(table -> found.tables().stream().filter(each -> each.refused() > 0
                && each.file().equals(table.file()) && each.sheet().equals(table.sheet())).map(each -> new RefusedSheet(table, each))).toList();
        choices = new NearMissChoices(found.nearMisses().stream().filter(miss -> !miss.applied()).toList());
    }

    /** Ids of the entities that the tables are about. */
    Set<String> mainEntities() {
        return tables().stream().flatMap(table -> target(table).stream()).map(ImportTarget::entity).collect(Collectors.toSet());
    }

    /** Back to the beginning. */
    void restart() {
        files.clear();
        plan = null;
        leftOut.clear();
        choices = new NearMissChoices(List.of());
        forget();
    }

    private void forget() {
        alike = new LookalikeChoices(List.of());
        report = null;
        refused = List.of();
    }

    private Locale language() {
        return culture.language();
    }
}
