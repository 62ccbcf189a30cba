package org.peyvand.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.safety.Errand;

/** {@link PersonCommand} for another process: personal data without closing the window. */
@Component(service = Errand.class)
public final class PersonErrand extends CommandErrand {

    /** Made by Declarative Services. */
    @Activate
    public PersonErrand(BundleContext context) {
        super(context, "person");
    }
}
