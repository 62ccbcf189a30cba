package org.peyvand.bench.internal;

import java.util.Locale;

/**
 * A measured time against its baseline.
 *
 * @param what     what was measured
 * @param measured seconds
 * @param baseline seconds of the baseline in the same run
 * @param limit    the greatest ratio that is accepted
 */
public record Ratio(String what, double measured, double baseline, double limit) {

    /** Measured by baseline. */
    public double value() {
        return measured / baseline;
    }

    /** Whether it is within the limit. */
    public boolean holds() {
        return value() <= limit;
    }

    /** As one JSON object. */
    public String json() {
        return String.format(Locale.ROOT, "{\"what\":\"%s\",\"measured\":%.4f,\"baseline\":%.4f,\"ratio\":%.4f,\"limit\":%.4f,\"holds\":%b}",
                what.replace("\\", "\\\\").replace("\"", "\\\""), measured, baseline, value(), limit, holds());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-64s %8.2f / %8.2f = %5.2f  (limit %.2f) %s", what, measured, baseline, value(), limit,
                holds() ? "ok" : "TOO SLOW");
    }
}
