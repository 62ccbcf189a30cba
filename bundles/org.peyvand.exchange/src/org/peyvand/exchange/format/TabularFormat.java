package org.peyvand.exchange.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One kind of file that holds tables. Without state; the same object serves many files. */
public interface TabularFormat {

    /** Short name, such as {@code csv}; also the usual extension of a file. */
    String id();

    /**
     * Whether a file is of this kind.
     *
     * @param file only its name may be used
     * @param head the first bytes of the file, at most 64 KiB
     */
    boolean accepts(Path file, byte[] head);

    /**
     * Names of the tables in the file; one empty name where the file is a table itself.
     *
     * @throws FormatRefused when the file is broken or beyond the limits
     */
    List<String> tables(Path file, ReadOptions options) throws IOException;

    /**
     * Opens one table; its headers are read at once.
     *
     * @throws FormatRefused when the file is broken or beyond the limits
     */
    TabularSource open(Path file, String table, ReadOptions options) throws IOException;

    /** Whether {@link #create} works. */
    default boolean writes() {
        return false;
    }

    /** Begins a new file; an existing one is overwritten. */
    default TableWriter create(Path file, WriteOptions options) throws IOException {
        throw new UnsupportedOperationException(id());
    }
}
