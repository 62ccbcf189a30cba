package org.peyvand.exchange.internal.run;

/**
 * Hashes that this run has met, and where it is asked for also the place: an open hash table of primitives, at most three quarters full,
 * so 11 to 21 bytes for a hash and as many for its place. That two of a million 64-bit hashes are the same has a chance of 3 in 100 million.
 */
public final class SeenRecords {
    private static final int FIRST = 1 << 10;
    private long[] keys = new long[FIRST];
    private long[] places;
    private int size;

    private SeenRecords(boolean placed) {
        this.places = placed ? new long[FIRST] : null;
    }

    /** Remembers places too. */
    public static SeenRecords withPlaces() {
        return new SeenRecords(true);
    }

    /** Remembers only that it has met a hash. */
    public static SeenRecords only() {
        return new SeenRecords(false);
    }

    /** Remembers the first place of a key. */
    public void add(long hash, int table, long line) {
        if (4L * (size + 1) > 3L * keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = nonZero(hash);
            if (places != null) {
                places[slot] = (long) table << 40 | line & 0xFF_FFFF_FFFFL;
            }
            size++;
        }
    }

    public boolean contains(long hash) {
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
    public static long hash(String about, String text) {
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
        places = oldPlaces == null ? null : new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                if (places != null) {
                    places[slot] = oldPlaces[i];
                }
            }
        }
    }
}
