package org.peyvand.extensions.internal;

/** Contributed by the test's fragment.xml. */
public class Probe {

    /** Cannot be made. */
    public static final class Failing extends Probe {
        public Failing() {
            throw new IllegalStateException("on purpose");
        }
    }
}
