package org.peyvand.exchange.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one table row by row. Nothing is complete before {@link #close}. */
public interface TableWriter extends Closeable {

    /**
     * Writes a row. Texts stay texts, whatever they begin with; numbers, dates and moments are written as such; null is an empty cell.
     *
     * @param cells {@code String}, {@code Number}, {@code Boolean}, {@code LocalDate}, {@code Instant} or null
     */
    void row(List<?> cells) throws IOException;
}
