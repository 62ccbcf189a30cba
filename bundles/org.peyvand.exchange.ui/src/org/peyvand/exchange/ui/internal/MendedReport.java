package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.Table;

/** Puts together what came of an import and of its rows that were mended. */
final class MendedReport {
    private MendedReport() {
    }

    /**
     * Both together: what was made and changed adds up, what is refused is what is left.
     *
     * @param tried how many refused rows of the one table were tried again; negative when the whole files were
     */
    static ImportReport of(ImportReport first, ImportReport then, long tried) {
        List<Table> tables = new ArrayList<>();
        for (Table table : first.tables()) {
            Table more = then.tables().stream().filter(each -> each.file().equals(table.file()) && each.sheet().equals(table.sheet())).findFirst().orElse(null);
            tables.add(more == null ? table : both(table, more, tried));
        }
        return new ImportReport(tables, first.skipped(), then.nearMisses(), then.cancelled(), first.time().plus(then.time())).recorded(then.record());
    }

    private static Table both(Table table, Table more, long tried) {
        Map<String, Counts> counts = new HashMap<>(table.counts());
        // what was unchanged the second time is what came in the first time
        more.counts().forEach((entity, each) -> counts.merge(entity, new Counts(each.created(), each.updated(), tried < 0 ? 0 : each.unchanged()), Counts::plus));
        long left = tried < 0 ? more.refused() : Math.max(0, table.refused() - tried) + more.refused();
        return new Table(table.file(), table.sheet(), table.target(), table.rows(), counts, left, left == 0 ? null : table.refusedFile(), more.refusals(),
                tried < 0 ? more.incomplete() : table.incomplete() + more.incomplete(), tried < 0 ? more.incompleteRows() : table.incompleteRows(),
                table.unusedColumns(), tried < 0 ? more.notes() : table.notes(), more.failure());
    }
}
