package org.peyvand.simulation.internal.script;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The network between a branch and the head office for one exchange, with what goes wrong at which call. */
final class Wire implements UnaryOperator<byte[]> {
    private static final byte[] PORTAL = "<html><body>Please sign in to the network of this hotel</body></html>".getBytes(StandardCharsets.UTF_8);

    private final UnaryOperator<byte[]> head;
    private final Map<Integer, String> faults;
    private final List<byte[]> heard;
    private final Runnable meanwhile;
    private byte[] late;
    private int calls;

    /** There is no answer. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cut(Throwable cause) {
            super("the wire was cut", cause);
        }
    }

    /**
     * A wire.
     *
     * @param faults by number of the call, from 1
     * @param heard all calls of this branch so far, which may come again
     * @param meanwhile done before the call with the fault {@code meanwhile}
     */
    Wire(UnaryOperator<byte[]> head, Map<Integer, String> faults, List<byte[]> heard, Runnable meanwhile) {
        this.head = head;
        this.faults = faults;
        this.heard = heard;
        this.meanwhile = meanwhile;
    }

    @Override
    public byte[] apply(byte[] call) {
        String fault = faults.getOrDefault(++calls, "");
        heard.add(call);
        switch (fault) {
            case "cut" -> throw new Cut(null);
            case "late" -> {
                late = call;
                throw new Cut(null);
            }
            case "stale" -> answer(heard.get(heard.size() * 2 / 3));
            case "twice" -> answer(call);
            case "meanwhile" -> meanwhile.run();
            default -> {
                // it goes on its way
            }
        }
        byte[] answer = answer(call);
        return switch (fault) {
            case "lost" -> throw new Cut(null);
            case "html" -> PORTAL;
            case "half" -> Arrays.copyOf(answer, answer.length / 2);
            default -> answer;
        };
    }

    private byte[] answer(byte[] call) {
        try {
            return head.apply(call);
        } catch (RuntimeException e) {
            throw new Cut(e);
        }
    }

    /** What was under way comes after all, when nobody waits for it any more. */
    void deliverLate() {
        if (late != null) {
            answer(late);
            late = null;
        }
    }
}
