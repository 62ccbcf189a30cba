package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.exchange.internal.plan.Planner;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.Targets;

/** Names and keys of records that the tables of a plan will bring, so that a preview does not call them unknown. */
final class ComingNames {
    private static final int ROWS = 20_000;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();

    ComingNames(Formats formats, Targets targets, ImportPlan plan) throws IOException {
        for (TablePlan table : plan.tables()) {
            Optional<Target> target = targets.byId(table.mapping().target());
            if (target.isPresent()) {
                read(formats, target.get(), table, plan);
            }
        }
    }

    private void read(Formats formats, Target target, TablePlan table, ImportPlan plan) throws IOException {
        Map<Integer, Slot> columns = new HashMap<>();
        for (ColumnMapping column : table.mapping().columns()) {
            int index = table.headers().indexOf(column.column());
            target.slot(column.path()).filter(slot -> slot.attribute() != null && slot.attribute().javaType() == String.class && isKey(slot))
                    .ifPresent(slot -> columns.put(index, slot));
        }
        if (columns.isEmpty()) {
            return;
        }
        String encoding = table.mapping().encoding() == null ? plan.options().encoding() : table.mapping().encoding();
        try (TabularSource source = formats.open(table.file(), table.sheet(), Planner.reading(encoding))) {
            Optional<TableRow> row = source.next();
            for (int count = 0; row.isPresent() && count < ROWS; count++) {
                TableRow present = row.get();
                columns.forEach((index, slot) -> add(slot, CellText.clean(present.cells().get(index))));
                row = source.next();
            }
        }
    }

    private static boolean isKey(Slot slot) {
        String name = slot.attribute().name();
        return name.equals("externalId") || name.equals(slot.part().entity().title().name()) || slot.part().entity().keys().contains(name);
    }

    private void add(Slot slot, String text) {
        String entity = slot.part().entity().id();
        if (!text.isEmpty()) {
            keys.computeIfAbsent(entity, id -> new HashSet<>()).add(KeyText.name(text));
            if (slot.attribute().name().equals(slot.part().entity().title().name())) {
                names.computeIfAbsent(entity, id -> new LinkedHashSet<>()).add(text);
            }
        }
    }

    boolean contains(Ref ref) {
        return keys.getOrDefault(ref.entity().id(), Set.of()).contains(KeyText.name(ref.text()));
    }

    Set<String> of(String entity) {
        return names.getOrDefault(entity, Set.of());
    }
}
