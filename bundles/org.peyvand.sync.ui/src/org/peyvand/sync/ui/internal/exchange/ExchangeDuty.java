package org.peyvand.sync.ui.internal.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.peyvand.sync.SteadyExchange;

/** While the workbench runs, the branch keeps in step with its head office. Made by the workbench. */
public final class ExchangeDuty {
    /** Posted when somebody works in the window and its pages may be filled. */
    private static final String READY = "org/peyvand/workbench/READY";
    private SteadyExchange exchange;

    @Inject
    @Optional
    void ready(@UIEventTopic(READY) Object who, SteadyExchange steady) {
        exchange = steady;
        exchange.start();
    }

    @PreDestroy
    void stop() {
        if (exchange != null) {
            exchange.stop();
        }
    }
}
