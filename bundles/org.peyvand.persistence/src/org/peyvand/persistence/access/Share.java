package org.peyvand.persistence.access;

import java.util.function.LongSupplier;

/**
 * About how many of all records of a class somebody may see, as far as it was noticed when lists were read. Says nothing about which these are; it only
 * helps to choose the quicker way of reading the next list, and is forgotten after some minutes. Safe for many threads.
 */
public final class Share {
    /** So many that may be seen say that it is no exception. */
    private static final int SOME = 32;
    /** So many in all say that it is no exception that hardly any may be seen. */
    private static final int ENOUGH = 2048;
    private static final int LARGE = 8;
    private static final int RARE = 32;
    private static final long LIFE_NANOS = 600_000_000_000L;

    private final LongSupplier nanos;
    private volatile Known known = new Known(Size.UNKNOWN, 0);

    private enum Size {
        UNKNOWN, LARGE, RARE, UNEVEN
    }

    private record Known(Size size, long since) {
    }

    /** Nothing was noticed yet. */
    public Share() {
        this(System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    Share(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What was noticed in a stretch of records, one after the other in some order.
     *
     * @param seen how many of them may be seen
     * @param all how many they are
     */
    public void note(long seen, long all) {
        if (seen >= SOME && seen * LARGE >= all) {
            become(Size.LARGE);
        } else if (all >= ENOUGH && seen * RARE < all) {
            become(Size.RARE);
        }
    }

    /** There are so few that all of them were read. */
    public void noteFew() {
        become(Size.RARE);
    }

    /** Though many may be seen, it took long to come upon them in an order: for a while nothing is to be relied upon. */
    public void noteUneven() {
        known = new Known(Size.UNEVEN, nanos.getAsLong());
    }

    private void become(Size size) {
        if (present() != Size.UNEVEN) {
            known = new Known(size, nanos.getAsLong());
        }
    }

    private Size present() {
        Known last = known;
        return nanos.getAsLong() - last.since() > LIFE_NANOS ? Size.UNKNOWN : last.size();
    }

    /** Whether at least one in eight may be seen. */
    public boolean isLarge() {
        return present() == Size.LARGE;
    }

    /** Whether less than one in thirty-two may be seen, or only a few at all. */
    public boolean isRare() {
        return present() == Size.RARE;
    }
}
