package org.peyvand.server.internal.http;

import java.io.IOException;

/** The body of a request is longer than the head office takes. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge(long most) {
        super("More than " + most + " bytes");
    }
}
