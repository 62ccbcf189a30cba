package org.peyvand.bench.internal.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the log of intents says after a kill.
 *
 * @param deeds  all of them, in order
 * @param states by number; of a deed without an answer nobody knows whether it was stored, only that it is whole or not there
 * @param bytes  length of the whole lines of the file
 */
record IntentHistory(List<Deed> deeds, Map<Long, State> states, long bytes) {

    /** What became of a deed. */
    enum State {
        /** No answer came. */
        OPEN,
        /** It is stored. */
        ACKNOWLEDGED,
        /** It is not stored. */
        REFUSED
    }

    /** Reads the log; the last line may be cut off by the kill and counts for nothing then. */
    static IntentHistory read(Path file) throws IOException {
        List<Deed> deeds = new ArrayList<>();
        Map<Long, State> states = new HashMap<>();
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            String[] words = line.split(" ");
            if (words[0].equals("I")) {
                deeds.add(Deed.of(words));
            } else {
                states.put(Long.parseLong(words[1]), words[0].equals("A") ? State.ACKNOWLEDGED : State.REFUSED);
            }
        }
        return new IntentHistory(deeds, states, whole.length());
    }

    /** What became of it. */
    State state(Deed deed) {
        return states.getOrDefault(deed.number(), State.OPEN);
    }

    /** The number of the last deed; 0 when there is none. */
    long last() {
        return deeds.isEmpty() ? 0 : deeds.getLast().number();
    }

    /** How many were acknowledged. */
    long acknowledged() {
        return states.values().stream().filter(State.ACKNOWLEDGED::equals).count();
    }

    /** How many were refused. */
    long refused() {
        return states.values().stream().filter(State.REFUSED::equals).count();
    }
}
