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
    private static final int HIDDEN = 8;
    private static final int RARE = 32;
    private static final long LIFE_NANOS = 600_000_000_000L;

    private final LongSupplier nanos;
    private volatile Known known = Known.of(Size.UNKNOWN, 0);

    private enum Size {
        UNKNOWN, NEARLY_ALL, LARGE, RARE, UNEVEN
    }

    /** @param seen of so many in all where it is large: never 0 */
    private record Known(Size size, long since, long seen, long all) {
        private static Known of(Size size, long since) {
            return new Known(size, since, 1, 1);
        }

        private boolean isLarge() {
            return size == Size.LARGE || size == Size.NEARLY_ALL;
        }
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
            become(new Known((all - seen) * HIDDEN <= all ? Size.NEARLY_ALL : Size.LARGE, nanos.getAsLong(), seen, all));
        } else if (all >= ENOUGH && seen * RARE < all) {
            become(Known.of(Size.RARE, nanos.getAsLong()));
        }
    }

    /** There are so few that all of them were read. */
    public void noteFew() {
        become(Known.of(Size.RARE, nanos.getAsLong()));
    }

    /** Though many may be seen, it took long to come upon them in an order: for a while nothing is to be relied upon. */
    public void noteUneven() {
        known = Known.of(Size.UNEVEN, nanos.getAsLong());
    }

    private void become(Known next) {
        if (present().size() != Size.UNEVEN) {
            known = next;
        }
    }

    private Known present() {
        Known last = known;
        return nanos.getAsLong() - last.since() > LIFE_NANOS ? Known.of(Size.UNKNOWN, 0) : last;
    }

    /** Whether at least one in eight may be seen. */
    public boolean isLarge() {
        return present().isLarge();
    }

    /** Whether at most one in eight may not be seen. */
    public boolean isNearlyAll() {
        return present().size() == Size.NEARLY_ALL;
    }

    /**
     * How many records to look at, one after the other, to come upon some that may be seen.
     *
     * @param wanted how many of these; at most some millions
     * @return as many where it is not known that at least one in eight may be seen
     */
    public int among(int wanted) {
        Known last = present();
        return last.isLarge() ? (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(wanted * last.all(), last.seen())) : wanted;
    }

    /** Whether less than one in thirty-two may be seen, or only a few at all. */
    public boolean isRare() {
        return present().size() == Size.RARE;
    }
}
