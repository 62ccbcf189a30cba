package org.peyvand.exchange.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TableMapping;
import org.peyvand.exchange.TablePlan;

/** Plans a table for which the engine has no suggestion: as if a mapping file had said what it becomes. Not on the UI thread. */
final class Rescue {
    private final Imports imports;
    private final PlanOptions options;

    Rescue(Imports imports, PlanOptions options) {
        this.imports = imports;
        this.options = options;
    }

    /** The plan of the one table; without any table when the file cannot be read as one. */
    ImportPlan plan(SkippedFile file, String target) throws IOException {
        Path mapping = Files.createTempFile("peyvand-mapping", ".json");
        try {
            TableMapping wanted = new TableMapping(file.file().getFileName().toString(), file.sheet(), target, null, null, List.of(), Map.of());
            MappingFile.write(mapping, List.of(wanted));
            ImportPlan plan = imports.plan(List.of(file.file()), options.withMapping(mapping));
            List<TablePlan> tables = plan.tables().stream().filter(table -> table.sheet().equals(file.sheet()))
                    .map(table -> imports.suggest(table, target, options)).toList();
            return new ImportPlan(tables, plan.skipped(), options);
        } finally {
            Files.deleteIfExists(mapping);
        }
    }
}
