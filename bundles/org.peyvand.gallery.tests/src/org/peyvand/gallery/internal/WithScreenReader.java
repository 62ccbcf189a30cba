package org.peyvand.gallery.internal;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.peyvand.testing.ui.access.AccessibilityBus;

/** Starts the accessibility bus before the first window of this process, whichever test opens it; hands it to who asks. */
final class WithScreenReader implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(WithScreenReader.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        bus(context);
    }

    private static AccessibilityBus bus(ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class).bus;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == AccessibilityBus.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return bus(context);
    }

    private static final class Started implements AutoCloseable, ExtensionContext.Store.CloseableResource {
        private final AccessibilityBus bus;

        Started() {
            try {
                bus = AccessibilityBus.start();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            bus.close();
        }
    }
}
