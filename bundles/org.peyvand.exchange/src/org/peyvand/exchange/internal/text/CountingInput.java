package org.peyvand.exchange.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, for progress, and stops at a limit. */
public final class CountingInput extends FilterInputStream {
    private final long limit;
    private final Runnable tooMuch;
    private long count;

    /**
     * @param limit   most bytes
     * @param tooMuch is run when there are more; throws
     */
    public CountingInput(InputStream in, long limit, Runnable tooMuch) {
        super(in);
        this.limit = limit;
        this.tooMuch = tooMuch;
    }

    /** Bytes so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    private void add(int read) {
        count += read;
        if (count > limit) {
            tooMuch.run();
        }
    }
}
