package org.peyvand.sync.ui.internal.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.TwinWatch;

/** While the workbench runs, the branch keeps in step with its head office, and the head office looks who is there twice. Made by the workbench. */
public final class ExchangeDuty {
    /** Posted when somebody works in the window and its pages may be filled. */
    private static final String READY = "org/peyvand/workbench/READY";
    private SteadyExchange exchange;
    private TwinWatch twins;

    @Inject
    @Optional
    void ready(@UIEventTopic(READY) Object who, SteadyExchange steady, TwinWatch watch) {
        exchange = steady;
        exchange.start();
        twins = watch;
        twins.start();
    }

    @PreDestroy
    void stop() {
        if (exchange != null) {
            exchange.stop();
            twins.stop();
        }
    }
}
