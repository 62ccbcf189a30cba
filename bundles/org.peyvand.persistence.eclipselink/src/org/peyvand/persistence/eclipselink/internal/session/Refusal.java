package org.peyvand.persistence.eclipselink.internal.session;

import java.util.List;
import org.peyvand.base.Diagnostic;

/** Carries the reasons out of the work that is being refused; never seen outside. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Diagnostic> reasons;

    Refusal(List<Diagnostic> reasons) {
        super("Refused: " + reasons, null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    List<Diagnostic> reasons() {
        return reasons;
    }
}
