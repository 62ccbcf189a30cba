package org.peyvand.cli.internal;

import org.peyvand.base.text.Message;
import org.peyvand.cli.CliContext;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.Trial;

/** Shows what an import would do: where each column goes and how the first rows are read. */
final class PreviewPrinter {
    private static final int SHOWN = 10;
    private final CliContext context;

    PreviewPrinter(CliContext context) {
        this.context = context;
    }

    void print(Preview preview) {
        for (Preview.Table table : preview.tables()) {
            say("preview.table", table.plan().file().getFileName().toString(), table.plan().mapping().target());
            table.plan().mapping().columns().forEach(c -> say(c.taken() ? "preview.column" : "preview.unused", c.column(), String.valueOf(c.path())));
            table.rows().forEach(this::print);
        }
        for (NearMiss miss : preview.nearMisses()) {
            say("import.near.suggested", miss.file(), miss.column(), miss.value(), miss.suggestion(), miss.rows());
        }
    }

    /** What would become of all rows, and those that look like known records. */
    void print(Trial trial) {
        for (Trial.Table table : trial.tables()) {
            say("trial.table", table.plan().file().getFileName().toString(), table.rows(), table.created(), table.updated(), table.unchanged(), table.refused());
            table.refusals().stream().limit(SHOWN).forEach(note -> say("import.row", note.line(), note.record(), note.reason().in(context.culture())));
        }
        trial.lookalikes().stream().limit(SHOWN).forEach(alike -> say("trial.alike", alike.file().getFileName().toString(), alike.line(), alike.incoming(),
                alike.existing()));
        if (trial.lookalikes().size() > SHOWN) {
            say("import.more", trial.lookalikes().size() - SHOWN);
        }
    }

    private void print(Preview.Line line) {
        context.out().println("    " + line.line() + ": " + String.join(" | ", line.values()));
        line.problems().forEach(p -> context.out().println("        " + p.message().in(context.culture())));
    }

    private void say(String key, Object... args) {
        context.say(Message.of(PreviewPrinter.class, key, args));
    }
}
