package org.peyvand.testing.ui.access;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values as D-Bus writes them, little-endian and aligned (D-Bus specification, "Type System" and "Marshaling"). Structures and arrays become
 * lists, dictionaries maps, variants what is in them.
 */
final class Wire {
    private final ByteBuffer bytes;
    private String signature = "";
    private int at;

    /** @param bytes from the beginning of a message, because what is aligned is counted from there */
    Wire(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads what a signature says, one value for each complete type. */
    List<Object> read(String types) {
        List<Object> values = new ArrayList<>();
        String outer = signature;
        int outerAt = at;
        signature = types;
        at = 0;
        while (at < types.length()) {
            values.add(value());
        }
        signature = outer;
        at = outerAt;
        return values;
    }

    private Object value() {
        char type = signature.charAt(at++);
        return switch (type) {
            case 'y' -> bytes.get();
            case 'b' -> aligned(4).getInt() != 0;
            case 'n', 'q' -> aligned(2).getShort();
            case 'i', 'u', 'h' -> aligned(4).getInt();
            case 'x', 't' -> aligned(8).getLong();
            case 'd' -> aligned(8).getDouble();
            case 's', 'o' -> text(aligned(4).getInt());
            case 'g' -> text(bytes.get() & 0xFF);
            case 'v' -> read(text(bytes.get() & 0xFF)).getFirst();
            case 'a' -> array();
            case '(', '{' -> structure();
            default -> throw new IllegalStateException("Type " + type + " of " + signature);
        };
    }

    private Object array() {
        int length = aligned(4).getInt();
        int first = at;
        boolean pairs = signature.charAt(at) == '{';
        aligned(alignment(signature.charAt(at)));
        int end = bytes.position() + length;
        List<Object> items = new ArrayList<>();
        while (bytes.position() < end) {
            at = first;
            items.add(value());
        }
        at = after(first);
        return pairs ? map(items) : items;
    }

    private List<Object> structure() {
        aligned(8);
        List<Object> parts = new ArrayList<>();
        while (signature.charAt(at) != ')' && signature.charAt(at) != '}') {
            parts.add(value());
        }
        at++;
        return parts;
    }

    private static Map<Object, Object> map(List<Object> pairs) {
        Map<Object, Object> map = new TreeMap<>();
        for (Object pair : pairs) {
            map.put(((List<?>) pair).getFirst(), ((List<?>) pair).getLast());
        }
        return map;
    }

    /** Where the complete type ends that begins at an index of the signature. */
    private int after(int index) {
        return switch (signature.charAt(index)) {
            case 'a' -> after(index + 1);
            case '(', '{' -> {
                int inside = index + 1;
                while (signature.charAt(inside) != ')' && signature.charAt(inside) != '}') {
                    inside = after(inside);
                }
                yield inside + 1;
            }
            default -> index + 1;
        };
    }

    private static int alignment(char type) {
        return switch (type) {
            case 'y', 'g', 'v' -> 1;
            case 'n', 'q' -> 2;
            case 'x', 't', 'd', '(', '{' -> 8;
            default -> 4;
        };
    }

    private String text(int length) {
        byte[] letters = new byte[length];
        bytes.get(letters);
        bytes.get();
        return new String(letters, StandardCharsets.UTF_8);
    }

    /** The bytes after filling up to a multiple. */
    ByteBuffer aligned(int multiple) {
        bytes.position((bytes.position() + multiple - 1) / multiple * multiple);
        return bytes;
    }

    /** Writes a string, also a path. */
    void put(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        aligned(4).putInt(letters.length).put(letters).put((byte) 0);
    }

    /** Writes a field of a message's head. */
    void field(int code, char type, String text) {
        aligned(8).put((byte) code).put((byte) 1).put((byte) type).put((byte) 0);
        if (type == 'g') {
            bytes.put((byte) text.length()).put(text.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        } else {
            put(text);
        }
    }
}
