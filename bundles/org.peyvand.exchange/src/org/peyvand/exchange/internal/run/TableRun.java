package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Progress;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.trail.Trail;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.UnitOfWork;

/** Brings in one table. */
final class TableRun {
    /** Units of progress of one table. */
    static final int UNITS = 1_000;
    private final TablePlan plan;
    private final RowConverter converter;
    private final UnitOfWork work;
    private final TableContext context;
    private final RefusedRows refusedRows;
    private final Progress progress;
    private final Trail trail;
    private final BatchWriter writer;
    private final List<Deferred> deferred = new ArrayList<>();
    private final TableTally tally = new TableTally();
    private int shown;

    TableRun(TablePlan plan, RowConverter converter, UnitOfWork work, TableContext context, RefusedRows refusedRows, Trail trail,
            Progress progress) {
        this.plan = plan;
        this.converter = converter;
        this.work = work;
        this.context = context;
        this.refusedRows = refusedRows;
        this.progress = progress;
        this.trail = trail;
        this.writer = new BatchWriter(work, context, trail);
    }

    ImportReport.Table run(TabularSource source, int batch) throws IOException {
        try {
            List<RowWork> rows = read(source, batch);
            while (!rows.isEmpty() && !progress.isCancelled()) {
                writer.write(rows, tally::done);
                note(rows);
                show(source.progress());
                rows = read(source, batch);
            }
            new DeferredRun(work, context, tally, trail).run(deferred);
        } catch (FormatRefused e) {
            tally.failed(e.reason());
        } catch (PersistenceFailure e) {
            tally.failed(e.message());
        } catch (IOException e) {
            tally.failed(FormatRefused.reason("file.unreadable", plan.file().getFileName().toString(), String.valueOf(e.getMessage())));
        } finally {
            refusedRows.close();
        }
        progress.worked(UNITS - shown);
        return tally.report(plan, refusedRows.file());
    }

    private List<RowWork> read(TabularSource source, int batch) throws IOException {
        List<RowWork> rows = new ArrayList<>(batch);
        while (rows.size() < batch) {
            Optional<TableRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            RowWork converted = converter.convert(row.get());
            converted.choice = plan.known().get(converted.line());
            rows.add(converted);
        }
        tally.read(rows.size());
        return rows;
    }

    private void note(List<RowWork> rows) throws IOException {
        for (RowWork row : rows) {
            row.misses.forEach(context.misses()::count);
            if (row.isRefused()) {
                tally.refused(row, converter.columnOf(row.problem().attribute()));
                refusedRows.add(row.row, row.reason());
            } else {
                deferred.addAll(row.deferred);
                if (!row.kept.isEmpty()) {
                    tally.kept(row.line(), row.title, row.kept, context.language());
                }
                if (!row.incomplete.isEmpty()) {
                    tally.incomplete(row.line(), row.title, row.incomplete);
                }
            }
        }
    }

    private void show(double part) {
        int units = (int) (part * UNITS) - shown;
        if (units > 0) {
            progress.worked(units);
            shown += units;
        }
    }
}
