package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LoggedChange;

/**
 * Changes of one shape: {@code [entity, kind, [names], [identifiers], [column] …]}. A name with {@code +} has a column of the values after the change, one with
 * {@code -} of those before it, one without a column of each, before first; the other value is none. {@code null} in place of the names: one column with the
 * changes as the log has them.
 */
final class ColumnBlock {
    private static final char AFTER = '+';
    private static final char BEFORE = '-';

    private final Shape shape;
    private final List<UUID> records = new ArrayList<>();
    private final List<List<Object>> columns = new ArrayList<>();

    ColumnBlock(Shape shape) {
        this.shape = shape;
    }

    /** @param names {@code null} for what stands as the log has it */
    record Shape(String entity, Kind kind, List<String> names) {
    }

    /** The values of one change in the order of their columns. */
    record Cells(Shape shape, List<Object> values) {
        static Cells of(LoggedChange change) {
            Map<String, LoggedValues> values;
            try {
                values = change.values();
            } catch (IllegalArgumentException e) {
                return raw(change);     // whoever stores it decides what becomes of that
            }
            List<String> names = new ArrayList<>();
            List<Object> cells = new ArrayList<>();
            for (Map.Entry<String, LoggedValues> one : values.entrySet()) {
                LoggedValues value = one.getValue();
                if (value.erased() || one.getKey().isEmpty() || one.getKey().charAt(0) == AFTER || one.getKey().charAt(0) == BEFORE) {
                    return raw(change);
                }
                if (value.before() == null) {
                    names.add(AFTER + one.getKey());
                    cells.add(value.after());
                } else if (value.after() == null) {
                    names.add(BEFORE + one.getKey());
                    cells.add(value.before());
                } else {
                    names.add(one.getKey());
                    cells.add(value.before());
                    cells.add(value.after());
                }
            }
            return new Cells(new Shape(change.entity(), change.kind(), names), cells);
        }

        private static Cells raw(LoggedChange change) {
            return new Cells(new Shape(change.entity(), change.kind(), null), List.of(change.changes()));
        }
    }

    void add(UUID record, List<Object> values) {
        records.add(record);
        for (int i = 0; i < values.size(); i++) {
            if (i == columns.size()) {
                columns.add(new ArrayList<>());
            }
            columns.get(i).add(values.get(i));
        }
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartArray();
        out.writeString(shape.entity());
        out.writeString(shape.kind().name().substring(0, 1));
        if (shape.names() == null) {
            out.writeNull();
        } else {
            Exchanged.list(out, shape.names(), out::writeString);
        }
        IdColumn.write(out, records);
        for (List<Object> column : columns) {
            ValueColumn.write(out, column);
        }
        out.writeEndArray();
    }

    /** Reads the changes of a block; the parser stands at its beginning. */
    static List<LoggedChange> read(JsonParser in, Columns.Room room) throws IOException {
        String entity = in.nextTextValue();
        Kind kind = Wire.kind(in.nextTextValue());
        List<String> names = in.nextToken() == JsonToken.VALUE_NULL ? null : Exchanged.listHere(in, () -> text(in));
        List<UUID> records = IdColumn.read(in);
        List<List<Object>> columns = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY && in.currentToken() != null) {
            columns.add(ValueColumn.read(in, records.size(), room));
        }
        long wanted = names == null ? 1 : names.stream().mapToInt(ColumnBlock::width).sum();
        if (entity == null || kind == null || in.currentToken() != JsonToken.END_ARRAY || columns.size() != wanted) {
            throw new IOException("no block at " + in.currentLocation().offsetDescription());
        }
        List<LoggedChange> changes = new ArrayList<>();
        for (int row = 0; row < records.size(); row++) {
            String text = names == null ? String.valueOf(columns.getFirst().get(row)) : text(names, columns, row);
            room.take(text.length());
            changes.add(new LoggedChange(entity, records.get(row), kind, text));
        }
        return changes;
    }

    private static String text(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING || in.getText().isEmpty()) {
            throw new IOException("no name at " + in.currentLocation().offsetDescription());
        }
        return in.getText();
    }

    private static int width(String name) {
        return name.charAt(0) == AFTER || name.charAt(0) == BEFORE ? 1 : 2;
    }

    /** As the log has them. */
    private static String text(List<String> names, List<List<Object>> columns, int row) throws IOException {
        StringWriter text = new StringWriter();
        int at = 0;
        try (JsonGenerator out = Calls.JSON.createGenerator(text)) {
            out.writeStartObject();
            for (String name : names) {
                boolean both = width(name) == 2;
                boolean after = name.charAt(0) == AFTER;
                out.writeArrayFieldStart(both ? name : name.substring(1));
                LoggedValues.write(out, after ? null : columns.get(at++).get(row));
                LoggedValues.write(out, both || after ? columns.get(at++).get(row) : null);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        return text.toString();
    }
}
