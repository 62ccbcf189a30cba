package org.peyvand.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.exchange.internal.text.Encodings;
import org.peyvand.exchange.internal.text.TextFiles;

/** Workbooks of Excel 2007 and later; each sheet is a table. Formulas are never computed: the value the program stored is taken. */
public final class XlsxFormat implements TabularFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        String extension = TextFiles.extension(file.getFileName().toString());
        return extension.equals("xlsx") || extension.equals("xlsm") || extension.equals("xls");
    }

    @Override
    public List<String> tables(Path file, ReadOptions options) throws IOException {
        check(file, options);
        try (Workbook workbook = Workbook.open(file, options.limits())) {
            return workbook.sheets();
        }
    }

    @Override
    public TabularSource open(Path file, String table, ReadOptions options) throws IOException {
        check(file, options);
        Workbook workbook = Workbook.open(file, options.limits());
        try {
            return new SheetSource(file, table, workbook, options.limits());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static void check(Path file, ReadOptions options) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) == 0) {
            throw FormatRefused.of("file.empty", name);
        }
        if (Files.size(file) > options.limits().fileBytes()) {
            throw FormatRefused.of("file.tooLarge", name, options.limits().fileBytes() >> 20);
        }
        byte[] head = Encodings.head(file, 8);
        if (TextFiles.begins(head, "\u00D0\u00CF\u0011\u00E0")) {
            throw FormatRefused.of("xlsx.old", name);
        }
        if (!TextFiles.begins(head, "PK")) {
            throw FormatRefused.of("xlsx.broken", name);
        }
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public TableWriter create(Path file, WriteOptions options) {
        return new XlsxTableWriter(file, options);
    }
}
