package org.peyvand.server.sync.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.sync.TwinWatch;

/** As long as the head office runs it looks for customers that are there twice. */
@Component(service = TwinDuty.class, immediate = true)
public final class TwinDuty {
    private final TwinWatch watch;

    /** Made by Declarative Services. */
    @Activate
    public TwinDuty(@Reference TwinWatch watch) {
        this.watch = watch;
        watch.start();
    }

    @Deactivate
    void stop() {
        watch.stop();
    }
}
