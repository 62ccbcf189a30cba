package org.peyvand.exchange.internal.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows at the end of a text whether a quotation mark was opened and never closed. */
final class QuoteParity extends FilterReader {
    private boolean open;

    QuoteParity(Reader in) {
        super(in);
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        open ^= c == '"';
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            open ^= buffer[i] == '"';
        }
        return read;
    }
}
