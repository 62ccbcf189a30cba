package org.peyvand.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole small tables. */
final class Tables {
    private Tables() {
    }

    /** All rows of a table. */
    static List<TableRow> rows(TabularFormat format, Path file) throws IOException {
        return rows(format, file, "", ReadOptions.standard());
    }

    static List<TableRow> rows(TabularFormat format, Path file, String sheet, ReadOptions options) throws IOException {
        try (TabularSource source = format.open(file, sheet, options)) {
            List<TableRow> rows = new ArrayList<>();
            Optional<TableRow> row = source.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = source.next();
            }
            return rows;
        }
    }

    static List<String> headers(TabularFormat format, Path file) throws IOException {
        try (TabularSource source = format.open(file, "", ReadOptions.standard())) {
            return source.headers();
        }
    }

    static Path write(Path folder, String name, String text, String charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
