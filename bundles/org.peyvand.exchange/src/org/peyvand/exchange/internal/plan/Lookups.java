package org.peyvand.exchange.internal.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.internal.target.HeaderText;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.persistence.meta.AttributeKind;

/**
 * Sees that a column holds numbers which another file explains, such as {@code categoryID} with {@code categories.csv} beside it: the
 * other file's first column has the same header and unique values, and one of its columns is a name.
 */
final class Lookups {
    private static final List<String> NAMES = List.of("name", "title", "label", "نام", "عنوان");
    private final List<Table> tables;

    Lookups(List<Table> tables) {
        this.tables = tables;
    }

    /** The column with a file to look up in, where there is one. */
    ColumnMapping complete(ColumnMapping column, Target target, Table own) {
        boolean text = target.slot(column.path()).map(Slot::attribute)
                .filter(attribute -> attribute.kind() == AttributeKind.TEXT || attribute.kind() == AttributeKind.PICK)
                .filter(attribute -> !attribute.name().equals("externalId") && !attribute.name().equals("number")).isPresent();
        String words = HeaderText.of(column.column());
        if (!text || !words.endsWith(" id")) {
            return column;
        }
        return tables.stream().filter(table -> table != own).flatMap(table -> lookup(table, words).stream()).findFirst()
                .map(column::withLookup).orElse(column);
    }

    private static Optional<ColumnMapping.Lookup> lookup(Table table, String words) {
        boolean key = HeaderText.of(table.headers().getFirst()).equals(words);
        List<String> values = table.values(0);
        Set<String> unique = new HashSet<>(values);
        if (!key || unique.size() < values.size()) {
            return Optional.empty();
        }
        return table.headers().stream().skip(1).filter(Lookups::isName).findFirst()
                .map(header -> new ColumnMapping.Lookup(table.file().getFileName().toString(), table.headers().getFirst(), header));
    }

    private static boolean isName(String header) {
        String words = HeaderText.of(header).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> words.equals(name) || words.endsWith(" " + name) || words.startsWith(name + " "));
    }
}
