package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.exchange.internal.plan.Planner;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.Targets;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;

/** Converts the first rows of a plan and looks for near misses; writes nothing. */
public final class PreviewRun {
    private static final int LOOK = 5_000;
    private final Formats formats;
    private final Targets targets;
    private final UnitOfWork work;
    private final Codes codes;
    private final ImportPlan plan;
    private final Culture culture;
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final References references = new References();

    /** One preview. */
    public PreviewRun(Formats formats, Targets targets, UnitOfWork work, Optional<PickCodes> picks, ImportPlan plan) {
        this.formats = formats;
        this.targets = targets;
        this.work = work;
        this.codes = new Codes(picks, targets.words());
        this.plan = plan;
        this.culture = plan.options().culture();
    }

    /** Previews so many rows of each table. */
    public Preview preview(int rows) {
        List<Preview.Table> tables = new ArrayList<>();
        try {
            ComingNames coming = new ComingNames(formats, targets, plan);
            for (TablePlan table : plan.tables()) {
                tables.add(targets.byId(table.mapping().target()).map(target -> table(table, target, coming, rows))
                        .orElseGet(() -> new Preview.Table(table, List.of(), List.of())));
            }
        } catch (IOException | FormatRefused e) {
            plan.tables().stream().skip(tables.size()).forEach(table -> tables.add(new Preview.Table(table, List.of(), List.of(broken(e)))));
        }
        return new Preview(tables, nearMisses);
    }

    private static Preview.Line broken(Exception e) {
        return new Preview.Line(0, List.of(), List.of(Diagnostic.error(e instanceof FormatRefused refused ? refused.reason()
                : Texts.of("row.failed", String.valueOf(e.getMessage())))));
    }

    private Preview.Table table(TablePlan table, Target target, ComingNames coming, int rows) {
        NearMisses misses = new NearMisses(table.file().getFileName().toString(), false);
        String encoding = table.mapping().encoding() == null ? plan.options().encoding() : table.mapping().encoding();
        try (TabularSource source = formats.open(table.file(), table.sheet(), Planner.reading(encoding))) {
            RowConverter converter = new RowConverter(target, table.mapping(), source.headers(), table.file(), new LookupTables(formats),
                    new CellConverter(culture, codes, misses), misses);
            List<Preview.Line> lines = new ArrayList<>();
            Map<String, Ref> refs = new LinkedHashMap<>();
            Map<String, Long> counts = new HashMap<>();
            Optional<TableRow> row = source.next();
            for (int count = 0; row.isPresent() && count < LOOK; count++) {
                RowWork converted = converter.convert(row.get());
                collect(converted, refs, counts);
                if (lines.size() < rows) {
                    lines.add(line(converted, converter.paths(), target));
                }
                row = source.next();
            }
            look(target, refs, counts, coming, misses);
            nearMisses.addAll(misses.all());
            return new Preview.Table(table, converter.paths(), lines);
        } catch (IOException | FormatRefused e) {
            return new Preview.Table(table, List.of(), List.of(broken(e)));
        }
    }

    private static void collect(RowWork row, Map<String, Ref> refs, Map<String, Long> counts) {
        row.values.values().forEach(values -> values.values().forEach(value -> {
            if (value instanceof Ref ref) {
                String key = ref.path() + "\n" + ref.text();
                refs.putIfAbsent(key, ref);
                counts.merge(key, 1L, Long::sum);
            }
        }));
    }

    private void look(Target target, Map<String, Ref> refs, Map<String, Long> counts, ComingNames coming, NearMisses misses) {
        Map<String, Ref> open = new LinkedHashMap<>(refs);
        open.values().removeIf(coming::contains);
        work.read(session -> {
            references.prefetch(session, open.values());
            open.forEach((key, ref) -> look(session, ref, counts.get(key), coming, misses));
            return null;
        });
    }

    private void look(Session session, Ref ref, long rows, ComingNames coming, NearMisses misses) {
        References.Found found = references.resolve(session, ref, misses);
        if (found.id() != null || found.several()) {
            return;
        }
        Set<String> candidates = new LinkedHashSet<>(coming.of(ref.entity().id()));
        found = new References.Found(null, false, misses.look(ref.column(), ref.path(), ref.text(), candidates, "coming " + ref.entity().id())
                .orElse(found.nearMiss()));
        if (found.nearMiss() != null) {
            NearMiss miss = found.nearMiss();
            misses.count(new NearMiss(miss.file(), miss.column(), miss.path(), miss.value(), miss.suggestion(), miss.score(), miss.certain(), false, rows));
        }
    }

    private Preview.Line line(RowWork row, List<String> paths, Target target) {
        List<String> values = new ArrayList<>();
        for (String path : paths) {
            values.add(target.list(path).isPresent() ? items(row, path) : target.slot(path).map(slot -> text(row, slot)).orElse(""));
        }
        return new Preview.Line(row.line(), values, List.copyOf(row.problems));
    }

    private static String items(RowWork row, String list) {
        return String.join(", ", row.items.stream().filter(item -> item.list().name().equals(list)).map(RowWork.Item::text).toList());
    }

    private String text(RowWork row, Slot slot) {
        if (slot.attribute() == null) {
            return row.texts.getOrDefault(slot.path(), "");
        }
        Map<AttributeDescription, Object> values = row.values.getOrDefault(slot.part().name(), Map.of());
        Object value = values.get(slot.attribute());
        return value == null ? row.texts.getOrDefault(slot.path(), "") : Displayed.text(value, culture);
    }
}
