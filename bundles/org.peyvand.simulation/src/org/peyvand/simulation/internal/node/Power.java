package org.peyvand.simulation.internal.node;

import java.util.function.BooleanSupplier;

/** The power of one node: may be set to go off at a look at it some time ahead. */
final class Power implements BooleanSupplier {
    private static final long NEVER = Long.MAX_VALUE;
    private long left = NEVER;
    private boolean off;

    /** From now on it holds for so many looks. */
    synchronized void holdFor(long looks) {
        left = looks;
    }

    /** It is there, and stays. */
    synchronized void on() {
        off = false;
        left = NEVER;
    }

    synchronized boolean isOff() {
        return off;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        if (!off && left != NEVER) {
            off = left-- <= 0;
        }
        return off;
    }
}
