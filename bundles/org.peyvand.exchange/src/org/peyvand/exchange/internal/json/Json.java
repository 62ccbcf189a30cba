package org.peyvand.exchange.internal.json;

import java.util.List;
import java.util.Map;

/** JSON as plain Java values: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean}, {@code null}. */
public final class Json {
    private Json() {
    }

    /**
     * Parses one value.
     *
     * @throws JsonBroken with line and column
     */
    public static Object parse(String text) {
        return new JsonReader(text).document();
    }

    /** The value as text, two spaces a level; maps of plain values stay on one line when they are short. */
    public static String format(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, 0);
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Object value, int level) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> appendMap(out, map, level);
            case List<?> list -> appendList(out, list, level);
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> appendText(out, value.toString());
        }
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map, int level) {
        boolean line = isShort(map);
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            if (line) {
                out.append(' ');
            } else {
                newLine(out, level + 1);
            }
            appendText(out, entry.getKey().toString());
            out.append(": ");
            append(out, entry.getValue(), level + 1);
            separator = ",";
        }
        if (line) {
            out.append(map.isEmpty() ? "" : " ");
        } else {
            newLine(out, level);
        }
        out.append('}');
    }

    private static void appendList(StringBuilder out, List<?> list, int level) {
        out.append('[');
        String separator = "";
        for (Object each : list) {
            out.append(separator);
            newLine(out, level + 1);
            append(out, each, level + 1);
            separator = ",";
        }
        if (!list.isEmpty()) {
            newLine(out, level);
        }
        out.append(']');
    }

    private static boolean isShort(Map<?, ?> map) {
        return map.size() <= 4 && map.values().stream().noneMatch(value -> value instanceof List || value instanceof Map<?, ?> inner && !isShort(inner));
    }

    private static void newLine(StringBuilder out, int level) {
        out.append('\n').repeat("  ", level);
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
