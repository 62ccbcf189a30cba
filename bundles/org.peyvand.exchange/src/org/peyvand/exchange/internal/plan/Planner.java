package org.peyvand.exchange.internal.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TableMapping;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.Targets;

/** Makes plans: which table of which file becomes what, in what order. */
public final class Planner {
    private static final int LOOK = 200;
    private static final int SAMPLES = 20;
    private final Formats formats;
    private final Targets targets;
    private final Suggester suggester;

    /** With these formats and targets. */
    public Planner(Formats formats, Targets targets) {
        this.formats = formats;
        this.targets = targets;
        this.suggester = new Suggester(targets);
    }

    /** Plans files and folders. */
    public ImportPlan plan(List<Path> named, PlanOptions options) {
        FileSet files = FileSet.of(named);
        List<SkippedFile> skipped = new ArrayList<>(files.skipped());
        List<TableMapping> given = given(options, skipped);
        List<Table> tables = new ArrayList<>();
        files.files().forEach(file -> tables.addAll(tables(file, options, given, skipped)));
        Lookups lookups = new Lookups(tables);
        List<TablePlan> plans = new ArrayList<>();
        for (Table table : tables) {
            Optional<TableMapping> mapping = given.stream().filter(each -> matches(each, table)).findFirst();
            Optional<TablePlan> plan = mapping.isPresent() ? given(table, mapping.get(), skipped) : suggested(table, lookups);
            plan.ifPresentOrElse(plans::add, () -> {
                if (mapping.isEmpty()) {
                    skipped.add(new SkippedFile(table.file(), table.sheet(), nothing(table), false));
                }
            });
        }
        plans.sort(Comparator.comparingInt(plan -> targets.byId(plan.mapping().target()).map(Target::order).orElse(Integer.MAX_VALUE)));
        return new ImportPlan(plans, explained(skipped, plans), options);
    }

    /** Suggests one table anew. */
    public TablePlan suggest(TablePlan plan, String targetId) {
        Table table = new Table(plan.file(), plan.sheet(), plan.headers(), plan.samples());
        List<ColumnMapping> columns = targets.byId(targetId).map(target -> suggester.suggest(table, target).columns())
                .orElseGet(() -> plan.headers().stream().map(ColumnMapping::unused).toList());
        return plan.with(new TableMapping(plan.mapping().file(), plan.sheet(), targetId, plan.mapping().mode(), plan.mapping().encoding(), columns,
                Map.of()));
    }

    private static List<TableMapping> given(PlanOptions options, List<SkippedFile> skipped) {
        if (options.mapping() == null) {
            return List.of();
        }
        Outcome<List<TableMapping>> read = MappingFile.read(options.mapping());
        if (!read.isDone()) {
            skipped.add(new SkippedFile(options.mapping(), "", read.diagnostics().getFirst().message(), true));
            return List.of();
        }
        return read.value();
    }

    private List<Table> tables(Path file, PlanOptions options, List<TableMapping> given, List<SkippedFile> skipped) {
        List<Table> tables = new ArrayList<>();
        try {
            Optional<TabularFormat> format = formats.of(file);
            if (format.isEmpty()) {
                skipped.add(new SkippedFile(file, "", FormatRefused.reason("file.kind", file.getFileName().toString()), false));
                return tables;
            }
            String encoding = given.stream().filter(each -> each.encoding() != null && matches(each.file(), file)).map(TableMapping::encoding)
                    .findFirst().orElse(options.encoding());
            ReadOptions reading = reading(encoding);
            for (String sheet : format.get().tables(file, reading)) {
                table(file, sheet, reading, skipped).ifPresent(tables::add);
            }
        } catch (FormatRefused e) {
            skipped.add(new SkippedFile(file, "", e.reason(), true));
        } catch (IOException e) {
            skipped.add(new SkippedFile(file, "", FormatRefused.reason("file.unreadable", file.getFileName().toString(), String.valueOf(e.getMessage())), true));
        }
        return tables;
    }

    private Optional<Table> table(Path file, String sheet, ReadOptions reading, List<SkippedFile> skipped) throws IOException {
        try (TabularSource source = formats.open(file, sheet, reading)) {
            List<List<String>> samples = new ArrayList<>();
            Optional<TableRow> row = source.next();
            while (row.isPresent() && samples.size() < LOOK) {
                if (row.get().problem() == null) {
                    samples.add(row.get().cells());
                }
                row = source.next();
            }
            return Optional.of(new Table(file, sheet, source.headers(), samples));
        } catch (FormatRefused e) {
            boolean empty = e.reason().key().equals("sheet.empty");
            skipped.add(new SkippedFile(file, sheet, e.reason(), !empty));
            return Optional.empty();
        }
    }

    /**
     * How a table with an encoding is read.
     *
     * @throws FormatRefused when there is no such encoding
     */
    public static ReadOptions reading(String encoding) {
        try {
            return new ReadOptions(encoding == null ? null : Charset.forName(encoding), Limits.STANDARD);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new FormatRefused(FormatRefused.reason("encoding.unknown", encoding), e);
        }
    }

    private Optional<TablePlan> suggested(Table table, Lookups lookups) {
        return suggester.best(table).map(best -> {
            List<ColumnMapping> columns = best.columns().stream().map(column -> lookups.complete(column, best.target(), table)).toList();
            TableMapping mapping = new TableMapping(table.file().getFileName().toString(), table.sheet(), best.target().id(), null, null, columns,
                    Map.of());
            return plan(table, mapping, best.certainty());
        });
    }

    private Optional<TablePlan> given(Table table, TableMapping mapping, List<SkippedFile> skipped) {
        if (targets.byId(mapping.target()).isEmpty()) {
            skipped.add(new SkippedFile(table.file(), table.sheet(), Message.of(MappingFile.class, "mapping.target", mapping.target()), true));
            return Optional.empty();
        }
        List<ColumnMapping> columns = table.headers().stream()
                .map(header -> mapping.column(header).orElseGet(() -> ColumnMapping.unused(header))).toList();
        return Optional.of(plan(table, mapping.withColumns(columns), 1));
    }

    private static TablePlan plan(Table table, TableMapping mapping, double certainty) {
        return new TablePlan(table.file(), table.sheet(), table.headers(), table.samples().stream().limit(SAMPLES).toList(), mapping, certainty);
    }

    private static boolean matches(TableMapping mapping, Table table) {
        return matches(mapping.file(), table.file()) && (mapping.sheet().isEmpty() || mapping.sheet().equals(table.sheet()));
    }

    private static boolean matches(String pattern, Path file) {
        String regex = ("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return file.getFileName().toString().matches(regex);
    }

    private static Message nothing(Table table) {
        String name = table.file().getFileName().toString();
        if (!name.endsWith(".csv") && table.headers().size() <= 2 && table.sheet().isEmpty()) {
            return FormatRefused.reason("file.kind", name);
        }
        List<String> headers = table.headers();
        String some = String.join(", ", headers.subList(0, Math.min(8, headers.size()))) + (headers.size() > 8 ? ", …" : "");
        return Message.of(MappingFile.class, "plan.noTarget", some);
    }

    /** A file that others look up in is not without use. */
    private static List<SkippedFile> explained(List<SkippedFile> skipped, List<TablePlan> plans) {
        return skipped.stream().map(each -> {
            String name = each.file().getFileName().toString();
            Optional<TablePlan> user = plans.stream().filter(plan -> plan.mapping().columns().stream()
                    .anyMatch(column -> column.lookup() != null && column.lookup().file().equals(name))).findFirst();
            return user.isEmpty() ? each : new SkippedFile(each.file(), each.sheet(),
                    Message.of(MappingFile.class, "plan.lookup", user.get().file().getFileName().toString()), false);
        }).toList();
    }
}
