package org.peyvand.exchange.internal.run;

/**
 * Which records this run has touched, and where: an open hash table of 16 bytes a record, so that a million records take little room.
 * Keys are 64-bit hashes; that two of a million records share one has a chance of 3 in 100 million.
 */
final class SeenRecords {
    private long[] keys = new long[1 << 10];
    private long[] places = new long[1 << 10];
    private int size;

    /** Remembers the first place of a key. */
    void add(long hash, int table, long line) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = nonZero(hash);
            places[slot] = (long) table << 40 | line & 0xFF_FFFF_FFFFL;
            size++;
        }
    }

    boolean contains(long hash) {
        return keys[slot(hash)] != 0;
    }

    /** The table of a key that is contained. */
    int table(long hash) {
        return (int) (places[slot(hash)] >>> 40);
    }

    /** The line of a key that is contained. */
    long line(long hash) {
        return places[slot(hash)] & 0xFF_FFFF_FFFFL;
    }

    /** A hash of 64 bits over a text and what it is about. */
    static long hash(String about, String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < about.length(); i++) {
            hash = (hash ^ about.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ '\n') * 0x100000001b3L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }

    private static long nonZero(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(long hash) {
        long key = nonZero(hash);
        int slot = (int) (key & (keys.length - 1));
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        places = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
