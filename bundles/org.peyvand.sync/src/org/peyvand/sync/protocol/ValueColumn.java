package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.persistence.log.LoggedValues;

/**
 * Values of one attribute in many rows, in the form that packs best: {@code [value]} when all are the same; <code>{"of": [value …], "at": "letters"}</code> when there
 * are few, where each letter says which; a text when all are texts, whose first character stands before each of them, or <code>{"from": "beginning", "to": "end",
 * "in": "text"}</code> when all of them begin or end alike; else {@code [value …]}.
 */
final class ValueColumn {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String SEPARATORS = ";|~^`#$%&*=<>";
    /** Rows to a different value, at the least. */
    private static final int RATHER_FEW = 4;
    private static final Object NONE = new Object();
    private static final String OF = "of";
    private static final String AT = "at";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String IN = "in";

    private ValueColumn() {
    }

    static void write(JsonGenerator out, List<Object> values) throws IOException {
        Map<Object, Integer> different = different(values);
        if (different.size() == 1) {
            Exchanged.list(out, values.subList(0, 1), value -> value(out, value));
        } else if (different.size() <= LETTERS.length() && different.size() * RATHER_FEW <= values.size()) {
            out.writeStartObject();
            out.writeFieldName(OF);
            Exchanged.list(out, List.copyOf(different.keySet()), value -> value(out, value == NONE ? null : value));
            StringBuilder letters = new StringBuilder();
            values.forEach(value -> letters.append(LETTERS.charAt(different.get(value == null ? NONE : value))));
            out.writeStringField(AT, letters.toString());
            out.writeEndObject();
        } else {
            texts(out, values);
        }
    }

    private static void texts(JsonGenerator out, List<Object> values) throws IOException {
        int separator = values.stream().allMatch(String.class::isInstance) ? separator(values) : -1;
        if (separator < 0) {
            Exchanged.list(out, values, value -> value(out, value));
            return;
        }
        String from = common(values, 0);
        String to = common(values, from.length());
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            String one = (String) value;
            text.append((char) separator).append(one, from.length(), one.length() - to.length());
        }
        if (from.isEmpty() && to.isEmpty()) {
            out.writeString(text.toString());
        } else {
            out.writeStartObject();
            out.writeStringField(FROM, from);
            out.writeStringField(TO, to);
            out.writeStringField(IN, text.toString());
            out.writeEndObject();
        }
    }

    /** With what all begin; or end, when so many characters of the beginning are taken already. No character of two halves is torn. */
    private static String common(List<Object> values, int begun) {
        String first = (String) values.getFirst();
        int length = first.length() - begun;
        for (Object value : values) {
            String one = (String) value;
            length = Math.min(length, one.length() - begun);
            int same = 0;
            while (same < length && (begun == 0 ? one.charAt(same) == first.charAt(same) : one.charAt(one.length() - 1 - same) == first.charAt(first.length() - 1 - same))) {
                same++;
            }
            length = same;
        }
        String common = begun == 0 ? first.substring(0, length) : first.substring(first.length() - length);
        return common.chars().anyMatch(one -> Character.isSurrogate((char) one)) ? "" : common;
    }

    /** Not many more than there are letters. */
    private static Map<Object, Integer> different(List<Object> values) {
        Map<Object, Integer> different = new LinkedHashMap<>();
        for (Object value : values) {
            different.putIfAbsent(value == null ? NONE : value, different.size());
            if (different.size() > LETTERS.length()) {
                break;
            }
        }
        return different;
    }

    /** A character that stands in no value; -1 for none. */
    private static int separator(List<Object> values) {
        return SEPARATORS.chars().filter(one -> values.stream().noneMatch(value -> value.toString().indexOf(one) >= 0)).findFirst().orElse(-1);
    }

    private static void value(JsonGenerator out, Object value) throws IOException {
        LoggedValues.write(out, value);
    }

    /**
     * Reads a column; the parser stands at its beginning.
     *
     * @throws IOException when it is none, or has another number of values
     */
    static List<Object> read(JsonParser in, int rows, Columns.Room room) throws IOException {
        return switch (in.currentToken()) {
            case START_ARRAY -> Columns.columnHere(in, rows, () -> value(in));
            case START_OBJECT -> OF.equals(in.nextFieldName()) ? few(in, rows) : alike(in, rows, room);
            case VALUE_STRING -> separated("", in.getText(), "", rows, room);
            default -> throw new IOException("no column at " + in.currentLocation().offsetDescription());
        };
    }

    private static List<Object> few(JsonParser in, int rows) throws IOException {
        List<Object> different = Exchanged.list(in, () -> value(in));
        String letters = AT.equals(in.nextFieldName()) ? in.nextTextValue() : null;
        if (letters == null || letters.length() != rows || in.nextToken() != JsonToken.END_OBJECT) {
            throw new IOException("no column at " + in.currentLocation().offsetDescription());
        }
        List<Object> values = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            int which = LETTERS.indexOf(letters.charAt(i));
            if (which < 0 || which >= different.size()) {
                throw new IOException("no value " + letters.charAt(i));
            }
            values.add(different.get(which));
        }
        return values;
    }

    private static List<Object> alike(JsonParser in, int rows, Columns.Room room) throws IOException {
        String from = FROM.equals(in.currentName()) ? in.nextTextValue() : null;
        String to = TO.equals(in.nextFieldName()) ? in.nextTextValue() : null;
        String text = IN.equals(in.nextFieldName()) ? in.nextTextValue() : null;
        if (from == null || to == null || text == null || in.nextToken() != JsonToken.END_OBJECT) {
            throw new IOException("no column at " + in.currentLocation().offsetDescription());
        }
        return separated(from, text, to, rows, room);
    }

    private static List<Object> separated(String from, String text, String to, int rows, Columns.Room room) throws IOException {
        room.take((long) rows * (from.length() + to.length()) + text.length());
        if (text.isEmpty()) {
            throw new IOException("a column without values");
        }
        Object[] values = new Object[rows];
        int at = 0;
        for (int i = 0; i < rows; i++) {
            int end = i == rows - 1 ? text.length() : text.indexOf(text.charAt(0), at + 1);
            if (at >= text.length() || end < 0) {
                throw new IOException("fewer than " + rows + " values");
            }
            values[i] = from + text.substring(at + 1, end) + to;
            at = end;
        }
        return Arrays.asList(values);
    }

    /** A value of the change log; the parser stands on it. */
    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_STRING -> in.getText();
            case null, default -> throw new IOException("no value at " + in.currentLocation().offsetDescription());
        };
    }
}
