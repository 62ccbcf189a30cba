package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Progress;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;

/** Goes through all rows of a table and says what would become of them; stores nothing. */
final class TrialRun {
    private static final int BATCH = 500;
    private static final int NAMED = 100;
    private final TablePlan plan;
    private final RowConverter converter;
    private final TableContext context;
    private final ComingNames coming;
    private final Lookalikes lookalikes;
    private final Part main;
    private final SeenRecords seen = SeenRecords.only();
    private final List<ImportReport.RowNote> refusals = new ArrayList<>();
    private long rows;
    private long created;
    private long updated;
    private long unchanged;
    private long refused;

    TrialRun(TablePlan plan, RowConverter converter, TableContext context, ComingNames coming, Lookalikes lookalikes) {
        this.plan = plan;
        this.converter = converter;
        this.context = context;
        this.coming = coming;
        this.lookalikes = lookalikes;
        this.main = context.target().main();
    }

    Trial.Table run(TabularSource source, UnitOfWork work, Progress progress) {
        int shown = 0;
        try {
            List<RowWork> batch = read(source);
            while (!batch.isEmpty() && !progress.isCancelled()) {
                List<RowWork> now = batch;
                work.read(session -> {
                    judge(session, now);
                    return null;
                });
                int units = (int) (source.progress() * TableRun.UNITS);
                progress.worked(Math.max(0, units - shown));
                shown = Math.max(shown, units);
                batch = read(source);
            }
        } catch (IOException e) {
            refusals.addFirst(new ImportReport.RowNote(0, "", FormatRefused.reason("file.unreadable", plan.file().getFileName().toString(), String.valueOf(e.getMessage()))));
        } catch (FormatRefused e) {
            refusals.addFirst(new ImportReport.RowNote(0, "", e.reason()));
        }
        progress.worked(TableRun.UNITS - shown);
        return new Trial.Table(plan, rows, created, updated, unchanged, refused, refusals);
    }

    private List<RowWork> read(TabularSource source) throws IOException {
        List<RowWork> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            Optional<TableRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(converter.convert(row.get()));
        }
        return batch;
    }

    private void judge(Session session, List<RowWork> batch) {
        rows += batch.size();
        // what an earlier table of the same import brings is not there yet, and no reason to refuse
        batch.forEach(row -> row.values.values().forEach(values -> values.values().removeIf(value -> value instanceof Ref ref && coming.contains(ref))));
        batch.forEach(row -> row.partRefs.values().removeIf(coming::contains));
        List<RowWork> open = batch.stream().filter(row -> !row.isRefused()).toList();
        new ReferencePhase(context, session).run(open);
        KeyIndex index = new KeyIndex(main, record -> false);
        List<KeyIndex.Key> keys = new ArrayList<>();
        open.forEach(row -> keys.addAll(index.keys(row.of(Part.MAIN))));
        index.load(session, keys);
        List<RowWork> fresh = new ArrayList<>();
        for (RowWork row : batch) {
            if (!row.isRefused() && isNew(session, row, index)) {
                fresh.add(row);
            }
            if (row.isRefused()) {
                refuse(row);
            }
        }
        lookalikes.look(session, fresh);
    }

    /** Counts a row; tells whether it would become a new record. */
    private boolean isNew(Session session, RowWork row, KeyIndex index) {
        Map<AttributeDescription, Object> values = row.of(Part.MAIN);
        var choice = plan.known().get(row.line());
        var known = choice == null ? index.find(values) : session.find(main.entity().type(), choice.record()).orElse(null);
        if (known != null) {
            boolean taken = context.mode() != ImportMode.CREATE && (choice == null || choice.update());
            boolean changes = taken && values.entrySet().stream().anyMatch(value -> !Same.same(value.getKey(), value.getKey().get(known), value.getValue()));
            updated += changes ? 1 : 0;
            unchanged += changes ? 0 : 1;
            return false;
        }
        List<Long> hashes = index.keys(values).stream().map(key -> SeenRecords.hash(main.entity().id(), key.text())).toList();
        boolean repeated = hashes.stream().anyMatch(seen::contains);
        hashes.forEach(hash -> seen.add(hash, 0, 0));
        if (repeated) {
            unchanged++;
            return false;
        }
        check(row, values);
        created += row.isRefused() ? 0 : 1;
        return !row.isRefused();
    }

    private void check(RowWork row, Map<AttributeDescription, Object> values) {
        if (context.mode() == ImportMode.UPDATE) {
            row.refuse(Diagnostic.error(Texts.of("update.unknown", main.entity().label(context.language()))));
            return;
        }
        var blank = main.entity().create();
        List<TableContext.Constant> constants = context.constants().getOrDefault(Part.MAIN, List.of());
        main.entity().attributes().stream().filter(attribute -> attribute.required() && attribute.importable() && !values.containsKey(attribute)
                && attribute.get(blank) == null && constants.stream().noneMatch(constant -> constant.attribute().equals(attribute))
                && context.target().part(attribute.name()).isEmpty()).findFirst()
                .ifPresent(attribute -> row.refuse(Diagnostic.error(attribute.name(), Texts.of("value.missing", attribute.label(context.language())))));
    }

    private void refuse(RowWork row) {
        refused++;
        if (refusals.size() < NAMED) {
            Object title = row.of(Part.MAIN).get(main.entity().title());
            refusals.add(new ImportReport.RowNote(row.line(), title == null ? "" : title.toString(), row.reason()));
        }
    }
}
