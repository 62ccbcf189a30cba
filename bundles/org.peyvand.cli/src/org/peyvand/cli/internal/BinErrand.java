package org.peyvand.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.safety.Errand;

/** {@link BinCommand} for another process: the bin without closing the window. */
@Component(service = Errand.class)
public final class BinErrand extends CommandErrand {

    /** Made by Declarative Services. */
    @Activate
    public BinErrand(BundleContext context) {
        super(context, "bin");
    }
}
