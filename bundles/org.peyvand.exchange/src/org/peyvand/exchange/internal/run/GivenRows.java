package org.peyvand.exchange.internal.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;

/** Rows that somebody has mended, in the place of the file they came from. */
final class GivenRows implements TabularSource {
    private final TablePlan plan;
    private final int count;
    private final Iterator<TableRow> rows;
    private int read;

    GivenRows(TablePlan plan, List<TableRow> rows) {
        this.plan = plan;
        this.count = rows.size();
        this.rows = rows.iterator();
    }

    @Override
    public Path file() {
        return plan.file();
    }

    @Override
    public String sheet() {
        return plan.sheet();
    }

    @Override
    public List<String> headers() {
        return plan.headers();
    }

    @Override
    public Optional<TableRow> next() {
        read++;
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public double progress() {
        return count == 0 ? 1 : Math.min(1.0, (double) read / count);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
