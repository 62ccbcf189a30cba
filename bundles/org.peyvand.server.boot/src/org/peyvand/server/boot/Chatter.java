package org.peyvand.server.boot;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What libraries print. Nobody is to read it once it is said why the process ends: it is of what is stopped in the middle. */
final class Chatter extends FilterOutputStream {
    /** @param to where it goes until then */
    Chatter(OutputStream to) {
        super(to);
    }

    private static boolean isOver() {
        return System.getProperty(Properties.EXIT) != null;
    }

    @Override
    public void write(int one) throws IOException {
        if (!isOver()) {
            out.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!isOver()) {
            out.write(bytes, from, length);
        }
    }
}
