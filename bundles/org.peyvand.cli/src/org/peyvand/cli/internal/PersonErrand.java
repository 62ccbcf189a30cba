package org.peyvand.cli.internal;

import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.safety.Errand;

/** {@link PersonCommand} for another process: personal data without closing the window. */
@Component(service = Errand.class)
public final class PersonErrand implements Errand {
    private final CommandErrand errand;

    /** Made by Declarative Services. */
    @Activate
    public PersonErrand(BundleContext context) {
        this.errand = new CommandErrand(context);
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        return errand.run(arguments);
    }
}
