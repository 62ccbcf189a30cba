package org.peyvand.exchange.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One table, read row by row. Not for several threads. */
public interface TabularSource extends Closeable {

    /** The file. */
    Path file();

    /** Name of the sheet, or empty. */
    String sheet();

    /** The headers, never blank and never twice the same; rows have a cell for each of them. */
    List<String> headers();

    /**
     * The next row; empty at the end. Blank rows are left out.
     *
     * @throws FormatRefused when the rest of the file cannot be read
     */
    Optional<TableRow> next() throws IOException;

    /** How much of the file has been read, 0 to 1; 0 when that is not known. */
    double progress();
}
