package org.peyvand.cli.internal;

import java.util.Map;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliContext;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.ImportReport.Table;
import org.peyvand.exchange.NearMiss;

/** Tells what an import did: a few lines for a person, or one JSON object. */
final class ImportSummary {

    private static final int ROWS_SHOWN = 10;

    private final CliContext context;

    ImportSummary(CliContext context) {
        this.context = context;
    }

    void print(ImportReport report) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> ImportJson.write(json, report, context.culture()));
            return;
        }
        report.tables().forEach(this::print);
        report.skipped().forEach(s -> say("import.skipped", s.file().getFileName() + sheet(s.sheet()), s.reason().in(context.culture())));
        report.nearMisses().forEach(this::print);
        if (report.cancelled()) {
            say("import.cancelled");
        }
        say("import.total", report.tables().stream().mapToLong(Table::rows).sum(), report.refused(), report.incomplete(),
                report.time().toMillis() / 1000.0);
    }

    private void print(Table table) {
        say("import.table", table.file().getFileName() + sheet(table.sheet()), table.rows());
        for (Map.Entry<String, Counts> entity : table.counts().entrySet()) {
            Counts c = entity.getValue();
            say("import.counts", entity.getKey(), c.created(), c.updated(), c.unchanged());
        }
        if (table.refused() > 0) {
            say("import.refused", table.refused(), String.valueOf(table.refusedFile()));
            table.refusals().stream().limit(ROWS_SHOWN).forEach(this::print);
        }
        if (table.incomplete() > 0) {
            say("import.incomplete", table.incomplete());
            table.incompleteRows().stream().limit(ROWS_SHOWN).forEach(this::print);
            if (table.incomplete() > ROWS_SHOWN) {
                say("import.more", table.incomplete() - ROWS_SHOWN);
            }
        }
        if (!table.unusedColumns().isEmpty()) {
            say("import.unused", String.join(", ", table.unusedColumns()));
        }
        table.notes().forEach(context::say);
        if (table.failure() != null) {
            context.complain(table.failure());
        }
    }

    private void print(RowNote note) {
        say("import.row", note.line(), note.record(), note.reason().in(context.culture()));
    }

    private void print(NearMiss miss) {
        say(miss.applied() ? "import.near.applied" : "import.near.suggested", miss.file(), miss.column(), miss.value(), miss.suggestion(), miss.rows());
    }

    private static String sheet(String name) {
        return name == null || name.isEmpty() ? "" : " [" + name + "]";
    }

    private void say(String key, Object... args) {
        context.say(Message.of(ImportSummary.class, key, args));
    }
}
