package org.peyvand.exchange.internal.run;

import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.NearMiss;

/**
 * What became of a cell.
 *
 * @param value    the value; null when there is none
 * @param problem  why it cannot be used; null when it can
 * @param nearMiss what it is almost; null when it is known or nothing is like it
 */
record Converted(Object value, Diagnostic problem, NearMiss nearMiss) {

    static Converted of(Object value) {
        return new Converted(value, null, null);
    }

    static Converted refused(String path, Message reason) {
        return new Converted(null, Diagnostic.error(path, reason), null);
    }

    static Converted of(Outcome<?> outcome, String path) {
        return outcome.isDone() ? of(outcome.value()) : refused(path, outcome.diagnostics().getFirst().message());
    }
}
