package org.peyvand.sync.internal.enrol;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says of things that happen again and again when one is to be noted: once in a while, and of not too many at a time. For many threads. */
final class Seldom {
    private static final int MOST = 500;
    private final Duration pause;
    private final Map<String, Instant> noted = new LinkedHashMap<>();

    /** @param pause how long the same thing is not noted again */
    Seldom(Duration pause) {
        this.pause = pause;
    }

    /** Whether this is to be noted. */
    synchronized boolean isDue(String what, Instant now) {
        noted.values().removeIf(at -> !at.plus(pause).isAfter(now));
        return noted.size() < MOST && noted.putIfAbsent(what, now) == null;
    }
}
