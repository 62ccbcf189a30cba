package org.peyvand.sync.ui.internal.exchange;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.ui.Kit;

/** Exchanges at once; where there is no head office, the page says so. */
public final class NowHandler {
    @Execute
    void now(Kit kit) {
        SteadyExchange exchange = kit.service(SteadyExchange.class);
        if (exchange.state().phase() == Phase.ALONE) {
            kit.navigation().openPart(ExchangePart.ID);
        }
        exchange.now();
    }
}
