package org.peyvand.server.internal.start;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Jetty listens, as it says itself. */
final class Endpoints {
    private static final String PROPERTY = "osgi.http.endpoint";

    private Endpoints() {
    }

    /** The port of HTTPS; empty while none is open. */
    static Optional<Integer> port(Map<String, Object> properties) {
        return texts(properties.get(PROPERTY)).filter(text -> text.startsWith("https:")).map(text -> URI.create(text).getPort()).filter(port -> port > 0).findFirst();
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case null -> Stream.of();
            case String[] many -> Arrays.stream(many);
            case Collection<?> many -> many.stream().map(String::valueOf);
            default -> Stream.of(value.toString());
        };
    }
}
