package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.exchange.internal.plan.Planner;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.target.Setting;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.Targets;
import org.peyvand.exchange.internal.target.ValueList;
import org.peyvand.exchange.internal.trail.Trail;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Runs one plan, table after table. */
public final class ImportRun {
    private final Formats formats;
    private final Targets targets;
    private final UnitOfWork work;
    private final ImportPlan plan;
    private final ImportOptions options;
    private final Culture culture;
    private final Optional<PickCodes> picks;
    private final Codes codes;
    private final LookupTables lookups;
    private final References references = new References();
    private final SeenRecords seen = SeenRecords.withPlaces();
    private final NamedRecords named = new NamedRecords();
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final List<SkippedFile> skipped;
    private final List<TableRow> rows;

    /** @param rows rows that stand for those of the file, when refused ones were mended; null for the file */
    public ImportRun(Formats formats, Targets targets, UnitOfWork work, Optional<PickCodes> picks, ImportPlan plan, ImportOptions options,
            List<TableRow> rows) {
        this.formats = formats;
        this.targets = targets;
        this.work = work;
        this.plan = plan;
        this.options = options;
        this.rows = rows;
        this.culture = plan.options().culture();
        this.picks = picks;
        this.codes = new Codes(picks, targets.words());
        this.lookups = new LookupTables(formats);
        this.skipped = new ArrayList<>(plan.skipped());
    }

    /** Brings everything in. */
    public ImportReport run(Trail trail, Clock clock, Progress progress) {
        Instant start = clock.instant();
        progress.total(Texts.of("import.task").in(culture), (long) plan.tables().size() * TableRun.UNITS);
        List<ImportReport.Table> tables = new ArrayList<>();
        for (TablePlan table : plan.tables()) {
            if (!progress.isCancelled()) {
                progress.subTask(table.file().getFileName().toString());
                table(table, tables.size() + 1, trail, progress).ifPresent(tables::add);
            }
        }
        return new ImportReport(tables, skipped, nearMisses, progress.isCancelled(), Duration.between(start, clock.instant()));
    }

    private Optional<ImportReport.Table> table(TablePlan table, int number, Trail trail, Progress progress) {
        Optional<Target> target = targets.byId(table.mapping().target());
        if (target.isEmpty()) {
            skip(table, Message.of(MappingFile.class, "mapping.target", table.mapping().target()));
            return Optional.empty();
        }
        NearMisses misses = new NearMisses(table.file().getFileName().toString(), options.autoApply());
        try (TabularSource source = open(table)) {
            CellConverter cells = new CellConverter(culture, codes, misses);
            RowConverter converter = converter(table, target.get(), cells, misses, source);
            references.forget();
            RefusedRows refused = new RefusedRows(rows == null ? formats : null, culture, table.file(), table.sheet(), options.refusedFolder(),
                    source.headers());
            TableContext context = context(table, target.get(), number, cells, misses);
            return Optional.of(new TableRun(table, converter, work, context, refused, trail, progress).run(source, options.batch()));
        } catch (FormatRefused e) {
            skip(table, e.reason());
        } catch (PersistenceFailure e) {
            skip(table, e.message());
        } catch (IOException e) {
            skip(table, FormatRefused.reason("file.unreadable", table.file().getFileName().toString(), String.valueOf(e.getMessage())));
        } finally {
            nearMisses.addAll(misses.all());
        }
        return Optional.empty();
    }

    private TabularSource open(TablePlan table) {
        return rows == null ? formats.open(table.file(), table.sheet(), Planner.reading(encoding(table))) : new GivenRows(table, rows);
    }

    private RowConverter converter(TablePlan table, Target target, CellConverter cells, NearMisses misses, TabularSource source) {
        return new RowConverter(target, table.mapping(), source.headers(), table.file(), lookups, cells, misses);
    }

    private TableContext context(TablePlan table, Target target, int number, CellConverter cells, NearMisses misses) {
        ImportMode mode = table.mapping().mode() == null ? options.mode() : table.mapping().mode();
        return new TableContext(target, number, mode, culture.language(), plan.options().currency(), references, misses, seen, named,
                SeenRecords.only(), fresh(target), constants(target, cells));
    }

    /** Says what would become of all rows. */
    public Trial trial(EntityDescriptions descriptions, Progress progress) {
        progress.total(Texts.of("trial.task").in(culture), (long) plan.tables().size() * TableRun.UNITS);
        List<Trial.Table> tables = new ArrayList<>();
        List<Lookalike> lookalikes = new ArrayList<>();
        try {
            ComingNames coming = new ComingNames(formats, targets, plan);
            for (TablePlan table : plan.tables()) {
                if (!progress.isCancelled()) {
                    targets.byId(table.mapping().target()).ifPresent(target -> tables.add(trial(table, target, coming, descriptions, lookalikes, progress)));
                }
            }
        } catch (IOException | FormatRefused e) {
            plan.tables().stream().skip(tables.size()).forEach(table -> tables.add(failed(table, reason(table, e))));
        }
        return new Trial(tables, lookalikes, progress.isCancelled());
    }

    private Trial.Table trial(TablePlan table, Target target, ComingNames coming, EntityDescriptions descriptions, List<Lookalike> lookalikes, Progress progress) {
        NearMisses misses = new NearMisses(table.file().getFileName().toString(), options.autoApply());
        CellConverter cells = new CellConverter(culture, codes, misses);
        references.forget();
        try (TabularSource source = open(table)) {
            Lookalikes alike = new Lookalikes(table, target.main(), descriptions, picks, culture);
            RowConverter converter = converter(table, target, cells, misses, source);
            Trial.Table tried = new TrialRun(table, converter, context(table, target, 1, cells, misses), coming, alike).run(source, work, progress);
            lookalikes.addAll(alike.found());
            return tried;
        } catch (IOException | FormatRefused e) {
            return failed(table, reason(table, e));
        }
    }

    private static Message reason(TablePlan table, Exception e) {
        return e instanceof FormatRefused refused ? refused.reason()
                : FormatRefused.reason("file.unreadable", table.file().getFileName().toString(), String.valueOf(e.getMessage()));
    }

    private static Trial.Table failed(TablePlan table, Message reason) {
        return new Trial.Table(table, 0, 0, 0, 0, 0, List.of(new ImportReport.RowNote(0, "", reason)));
    }

    /** Does all with the given rows as when they come in and takes it back; tells for each what is wrong with it. */
    public List<Preview.Line> rehearse(TablePlan table) {
        Target target = targets.byId(table.mapping().target()).orElseThrow();
        NearMisses misses = new NearMisses(table.file().getFileName().toString(), options.autoApply());
        CellConverter cells = new CellConverter(culture, codes, misses);
        RowConverter converter = converter(table, target, cells, misses, new GivenRows(table, rows));
        BatchWriter writer = new BatchWriter(work, context(table, target, 1, cells, misses), null);
        return rows.stream().map(converter::convert).map(row -> {
            if (!row.isRefused()) {
                writer.rehearse(row);
            }
            List<Diagnostic> wrong = row.isRefused() ? List.of(Diagnostic.error(converter.columnOf(row.problem().attribute()), row.reason()))
                    : List.of();
            return new Preview.Line(row.line(), List.of(), wrong);
        }).toList();
    }

    private String encoding(TablePlan table) {
        return table.mapping().encoding() == null ? plan.options().encoding() : table.mapping().encoding();
    }

    private void skip(TablePlan table, Message reason) {
        skipped.add(new SkippedFile(table.file(), table.sheet(), reason, true));
    }

    /** Entities of which there is no record yet and which only one part makes: only what that part made must be looked for. */
    private Set<String> fresh(Target target) {
        Set<String> once = new HashSet<>();
        Set<String> mixed = new HashSet<>();
        for (Part part : target.inOrder()) {
            if (!once.add(part.entity().id())) {
                mixed.add(part.entity().id());
            }
        }
        Set<String> fresh = new HashSet<>();
        for (Part part : target.inOrder()) {
            boolean empty = !mixed.contains(part.entity().id())
                    && work.read(session -> session.first(Query.of(part.entity().type())).isEmpty());
            if (empty) {
                fresh.add(part.entity().id());
            }
        }
        return fresh;
    }

    private Map<String, List<TableContext.Constant>> constants(Target target, CellConverter cells) {
        Map<String, List<TableContext.Constant>> constants = new HashMap<>();
        for (Setting setting : target.settings()) {
            if (setting.from().isEmpty()) {
                EntityDescription entity = target.part(setting.part()).map(Part::entity)
                        .orElseGet(() -> target.list(setting.part()).map(ValueList::entity).orElse(target.main().entity()));
                AttributeDescription attribute = entity.attribute(setting.attribute())
                        .orElseThrow(() -> new FormatRefused(Texts.of("target.broken", target.id(), setting.attribute())));
                String text = setting.value().replace("{currency}", plan.options().currency());
                Converted value = cells.convert(new Slot(setting.attribute(), target.main(), attribute, "", false), text, "", setting.attribute());
                if (value.value() != null && !(value.value() instanceof Ref)) {
                    constants.computeIfAbsent(setting.part(), name -> new ArrayList<>()).add(new TableContext.Constant(attribute, value.value()));
                }
            }
        }
        return constants;
    }
}
