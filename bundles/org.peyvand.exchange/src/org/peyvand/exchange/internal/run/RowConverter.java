package org.peyvand.exchange.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.base.text.PersianText;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.TableMapping;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.internal.target.Derivation;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.ValueList;
import org.peyvand.persistence.meta.AttributeDescription;

/** Turns rows of one table into values of the records they make. */
final class RowConverter {
    private final Target target;
    private final Map<String, String> defaults;
    private final CellConverter cells;
    private final NearMisses misses;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Optional<Slot>> slots = new HashMap<>();
    private final Map<String, Column> byPath = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> soft;

    /** A column that is taken, with everything that is the same for all rows. */
    private record Column(int index, ColumnMapping mapping, ValueList list, int kind, Map<String, String> values, Map<String, String> lookup) {
    }

    RowConverter(Target target, TableMapping mapping, List<String> headers, Path file, LookupTables lookups, CellConverter cells, NearMisses misses) {
        this.target = target;
        this.defaults = mapping.defaults();
        this.cells = cells;
        this.misses = misses;
        this.soft = target.derivations().stream().filter(Derivation::soft).map(Derivation::path).collect(Collectors.toSet());
        for (ColumnMapping column : mapping.columns()) {
            int index = headers.indexOf(column.column());
            if (column.taken() && index >= 0) {
                Map<String, String> values = new HashMap<>();
                column.values().forEach((written, meant) -> values.put(PersianText.searchKey(written), meant));
                int kind = column.format().startsWith("kind:") ? headers.indexOf(column.format().substring(5)) : -1;
                Column found = new Column(index, column, target.list(column.path()).orElse(null), kind, values,
                        column.lookup() == null ? Map.of() : lookups.of(file, column.lookup()));
                columns.add(found);
                byPath.putIfAbsent(column.path(), found);
            }
        }
    }

    /** Header of the column that leads to a path; empty when none does. */
    String columnOf(String path) {
        Column column = path == null ? null : byPath.get(path);
        return column == null ? "" : column.mapping().column();
    }

    /** Paths that a column leads to, in the order of the columns. */
    List<String> paths() {
        return List.copyOf(byPath.keySet());
    }

    RowWork convert(TableRow row) {
        RowWork work = new RowWork(row);
        if (row.problem() != null) {
            return work;
        }
        columns.forEach(column -> read(column, work));
        promote(work);
        defaults.forEach((path, text) -> work.texts.merge(path, text, (own, other) -> own.isEmpty() ? other : own));
        for (Derivation derivation : target.derivations()) {
            if (derivation.always() || work.texts.getOrDefault(derivation.path(), "").isEmpty()) {
                String text = derivation.of(work.texts);
                if (!text.isEmpty()) {
                    work.texts.put(derivation.path(), text);
                }
            }
        }
        count(work);
        work.texts.forEach((path, text) -> {
            if (!text.isEmpty()) {
                put(path, text, work);
            }
        });
        return work;
    }

    private void count(RowWork work) {
        target.counts().forEach((path, per) -> {
            int number = counts.merge(path + "\n" + work.texts.getOrDefault(per, ""), 1, Integer::sum);
            work.texts.merge(path, Integer.toString(number), (own, counted) -> own.isEmpty() ? counted : own);
        });
    }

    private void read(Column column, RowWork work) {
        String text = CellText.clean(work.row.cells().get(column.index()));
        if (text.isEmpty()) {
            work.texts.putIfAbsent(column.mapping().path(), "");
            return;
        }
        if (!column.values().isEmpty()) {
            text = column.values().getOrDefault(PersianText.searchKey(text), text);
        }
        if (column.mapping().lookup() != null) {
            text = column.lookup().getOrDefault(text, text);
        }
        if (column.list() != null) {
            String kind = column.kind() < 0 ? "" : CellText.clean(work.row.cells().get(column.kind())).replaceFirst("^\\* ?", "");
            work.items.add(new RowWork.Item(column.list(), text, kind.isEmpty() ? column.mapping().column() : kind));
        } else {
            String joint = slot(column.mapping().path()).map(Slot::attribute).map(attribute -> CellConverter.joint(attribute.kind())).orElse(" ");
            work.texts.merge(column.mapping().path(), text, (own, more) -> own.isEmpty() ? more : own + joint + more);
        }
    }

    /** Gives the main record its first number or address of a list when it has none of its own. */
    private void promote(RowWork work) {
        for (ValueList list : target.lists()) {
            for (ValueList.Promotion promotion : list.promotions()) {
                if (work.texts.getOrDefault(promotion.path(), "").isEmpty()) {
                    work.items.stream().filter(item -> item.list() == list && rank(promotion, item) >= 0)
                            .min(Comparator.comparingInt(item -> rank(promotion, item)))
                            .ifPresent(item -> {
                                work.items.remove(item);
                                work.texts.put(promotion.path(), item.text());
                            });
                }
            }
        }
    }

    private static int rank(ValueList.Promotion promotion, RowWork.Item item) {
        return promotion.rank(item.title().toLowerCase(Locale.ROOT));
    }

    private Optional<Slot> slot(String path) {
        return slots.computeIfAbsent(path, target::slot);
    }

    private void put(String path, String text, RowWork work) {
        Optional<Slot> found = slot(path).filter(slot -> slot.attribute() != null);
        if (found.isEmpty()) {
            return;
        }
        Slot slot = found.get();
        Column column = byPath.get(path);
        Converted converted = cells.convert(slot, text, column == null ? "" : column.mapping().format(),
                column == null ? path : column.mapping().column());
        boolean lenient = column == null && soft.contains(path);
        if (converted.nearMiss() != null && !lenient) {
            misses.count(converted.nearMiss());
        }
        if (converted.problem() != null) {
            if (!lenient) {
                work.problems.add(converted.problem());
            }
            return;
        }
        if (path.equals(slot.part().name())) {
            work.partRefs.put(path, new Ref(slot.part().entity(), "", text, column == null ? path : column.mapping().column(), path));
        }
        Map<AttributeDescription, Object> values = work.values.computeIfAbsent(slot.part().name(), name -> new LinkedHashMap<>());
        if (converted.value() instanceof NumberForm.Amount amount) {
            values.put(slot.attribute(), amount.number());
            slot.attribute().currencyPath().filter(name -> amount.currency() != null).flatMap(name -> slot.part().entity().attribute(name))
                    .filter(AttributeDescription::importable).ifPresent(currency -> values.putIfAbsent(currency, amount.currency()));
        } else {
            values.put(slot.attribute(), converted.value());
        }
    }
}
