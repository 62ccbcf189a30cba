package org.peyvand.exchange.internal.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.exchange.internal.text.Encodings;
import org.peyvand.exchange.internal.text.TextFiles;

/** Text with separators: comma, semicolon, tab or bar, in any encoding. */
public final class CsvFormat implements TabularFormat {
    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab", "txt", "dat", "");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        return EXTENSIONS.contains(TextFiles.extension(file.getFileName().toString()));
    }

    @Override
    public List<String> tables(Path file, ReadOptions options) {
        return List.of("");
    }

    @Override
    public TabularSource open(Path file, String table, ReadOptions options) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > options.limits().fileBytes()) {
            throw FormatRefused.of("file.tooLarge", name, options.limits().fileBytes() >> 20);
        }
        byte[] head = Encodings.head(file, 1 << 16);
        if (head.length == 0) {
            throw FormatRefused.of("file.empty", name);
        }
        if (!TextFiles.isText(head)) {
            throw FormatRefused.of("file.binary", name);
        }
        return CsvSource.open(file, options);
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public TableWriter create(Path file, WriteOptions options) throws IOException {
        return new CsvTableWriter(file, options);
    }
}
