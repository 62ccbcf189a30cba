package org.peyvand.samples.internal.load;

import java.util.List;
import org.peyvand.base.Diagnostic;

/** Ends a run before it is complete; never leaves this package. */
final class LoadStopped extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient List<Diagnostic> reasons;

    /**
     * Ends the run.
     *
     * @param reasons why a record was refused; empty when somebody stopped the run
     */
    LoadStopped(List<Diagnostic> reasons) {
        super("Loading the sample company stopped: " + reasons);
        this.reasons = reasons;
    }

    List<Diagnostic> reasons() {
        return reasons;
    }
}
