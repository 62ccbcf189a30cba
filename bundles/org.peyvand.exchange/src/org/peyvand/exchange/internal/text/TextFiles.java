package org.peyvand.exchange.internal.text;

import java.util.Locale;

/** Tells texts from other files by their first bytes. */
public final class TextFiles {
    private static final int LOOK = 4096;

    private TextFiles() {
    }

    /** Whether these bytes are text in any usual character set. */
    public static boolean isText(byte[] head) {
        int length = Math.min(head.length, LOOK);
        int strange = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            int b = head[i];
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                strange++;
            }
        }
        if (Encodings.marked(head) != null || Encodings.wide(head) != null) {
            return true;
        }
        return !begins(head, "%PDF") && !begins(head, "PK\003\004") && strange * 50 <= length && zeros * 50 <= length;
    }

    /** Whether the bytes begin with these characters, each one byte. */
    public static boolean begins(byte[] head, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= head.length || head[i] != (byte) start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The extension of a file's name in small letters, without the dot; empty when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
