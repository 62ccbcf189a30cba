package org.peyvand.server.internal.status;

import java.util.Locale;

/** The text format that Prometheus reads: a line with the kind of each figure, then its values. */
final class MetricsText {
    private final StringBuilder text = new StringBuilder();

    /** A figure that goes up and down. */
    MetricsText gauge(String name, String help, double value) {
        return head(name, help, "gauge").value(name, "", value);
    }

    /** A figure that only grows. */
    MetricsText counter(String name, String help, double value) {
        return head(name, help, "counter").value(name, "", value);
    }

    MetricsText head(String name, String help, String kind) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n').append("# TYPE ").append(name).append(' ').append(kind).append('\n');
        return this;
    }

    /** @param labels such as {@code area="heap"}; empty for none */
    MetricsText value(String name, String labels, double value) {
        text.append(name).append(labels.isEmpty() ? "" : '{' + labels + '}').append(' ');
        text.append(value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.6f", value)).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
