package org.peyvand.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.base.Outcome;
import org.peyvand.base.json.JsonTree;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.TableMapping;

/** The text of a mapping file. */
public final class MappingText {
    private static final int VERSION = 1;

    private MappingText() {
    }

    /** Reads a text; refused with the place of the first mistake. */
    public static Outcome<List<TableMapping>> parse(String text, String file) {
        try {
            List<TableMapping> mappings = new ArrayList<>();
            for (Object table : list(map(JsonTree.read(text), "mapping"), "tables")) {
                mappings.add(table(map(table, "tables")));
            }
            return Outcome.done(mappings);
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Message.of(MappingFile.class, "mapping.broken", file, String.valueOf(e.getMessage())));
        }
    }

    /** The text of mappings. */
    public static String format(List<TableMapping> mappings) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("peyvand-mapping", VERSION);
        root.put("tables", mappings.stream().map(MappingText::toMap).toList());
        return JsonTree.write(root);
    }

    private static Map<String, Object> toMap(TableMapping table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", table.file());
        putText(map, "sheet", table.sheet());
        map.put("target", table.target());
        if (table.mode() != null) {
            map.put("mode", table.mode().name().toLowerCase(Locale.ROOT));
        }
        putText(map, "encoding", table.encoding());
        if (!table.defaults().isEmpty()) {
            map.put("defaults", new TreeMap<>(table.defaults()));
        }
        map.put("columns", table.columns().stream().map(MappingText::toMap).toList());
        return map;
    }

    private static Map<String, Object> toMap(ColumnMapping column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("column", column.column());
        map.put("to", column.taken() ? column.path() : null);
        putText(map, "format", column.format());
        if (column.lookup() != null) {
            Map<String, Object> lookup = new LinkedHashMap<>();
            lookup.put("file", column.lookup().file());
            lookup.put("key", column.lookup().key());
            lookup.put("value", column.lookup().value());
            map.put("lookup", lookup);
        }
        if (!column.values().isEmpty()) {
            map.put("values", new TreeMap<>(column.values()));
        }
        return map;
    }

    private static void putText(Map<String, Object> map, String name, String value) {
        if (value != null && !value.isEmpty()) {
            map.put(name, value);
        }
    }

    private static TableMapping table(Map<?, ?> map) {
        String mode = text(map, "mode");
        List<ColumnMapping> columns = new ArrayList<>();
        for (Object column : list(map, "columns")) {
            columns.add(column(map(column, "columns")));
        }
        return new TableMapping(required(map, "file"), text(map, "sheet"), required(map, "target"),
                mode == null ? null : ImportMode.valueOf(mode.toUpperCase(Locale.ROOT)), text(map, "encoding"), columns, texts(map, "defaults"));
    }

    private static ColumnMapping column(Map<?, ?> map) {
        ColumnMapping.Lookup lookup = null;
        if (map.get("lookup") != null) {
            Map<?, ?> inner = map(map.get("lookup"), "lookup");
            lookup = new ColumnMapping.Lookup(required(inner, "file"), required(inner, "key"), required(inner, "value"));
        }
        return new ColumnMapping(required(map, "column"), text(map, "to"), text(map, "format"), texts(map, "values"), lookup);
    }

    private static Map<?, ?> map(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(where + ": { } is expected");
    }

    private static List<?> list(Map<?, ?> map, String name) {
        if (map.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + ": [ ] is expected");
    }

    private static Map<String, String> texts(Map<?, ?> map, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (map.get(name) != null) {
            map(map.get(name), name).forEach((key, value) -> texts.put(key.toString(), String.valueOf(value)));
        }
        return texts;
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) == null ? null : map.get(name).toString();
    }

    private static String required(Map<?, ?> map, String name) {
        String text = text(map, name);
        if (text == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return text;
    }
}
