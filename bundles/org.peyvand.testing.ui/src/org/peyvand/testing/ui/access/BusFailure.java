package org.peyvand.testing.ui.access;

/** The other side of a bus says no. */
final class BusFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusFailure(String message) {
        super(message);
    }
}
