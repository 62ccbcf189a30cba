package org.peyvand.sync.simulation;

import java.util.function.UnaryOperator;

/** A wire that is cut in one call: before the head office hears of it, or before its answer is back. */
final class Cut implements UnaryOperator<byte[]> {
    private final UnaryOperator<byte[]> whole;
    private final int at;
    private final boolean heard;
    private int calls;

    /** It was cut. */
    static final class Wire extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A wire.
     *
     * @param at in which call, from 1
     * @param heard whether the head office still hears that call
     */
    Cut(UnaryOperator<byte[]> whole, int at, boolean heard) {
        this.whole = whole;
        this.at = at;
        this.heard = heard;
    }

    @Override
    public byte[] apply(byte[] call) {
        boolean cut = ++calls == at;
        if (cut && !heard) {
            throw new Wire();
        }
        byte[] answer = whole.apply(call);
        if (cut) {
            throw new Wire();
        }
        return answer;
    }
}
