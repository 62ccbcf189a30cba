package org.peyvand.exchange.internal.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.exchange.internal.csv.CsvFormat;

/** The file with the refused rows of a table as they stood there, and the reason in one more column. Made with the first such row. */
public final class RefusedRows implements Closeable {
    private final Formats formats;
    private final Culture culture;
    private final Path source;
    private final String sheet;
    private final Path wanted;
    private final List<String> headers;
    private TableWriter writer;
    private Path file;

    /**
     * @param formats how to write; null when no file is wanted
     * @param wanted folder for the file; null for that of the source
     */
    RefusedRows(Formats formats, Culture culture, Path source, String sheet, Path wanted, List<String> headers) {
        this.formats = formats;
        this.culture = culture;
        this.source = source;
        this.sheet = sheet;
        this.wanted = wanted;
        this.headers = headers;
    }

    void add(TableRow row, Message reason) throws IOException {
        if (formats == null) {
            return;
        }
        if (writer == null) {
            open();
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.add(reason.in(culture));
        writer.row(cells);
    }

    private void open() throws IOException {
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)) + (sheet.isEmpty() ? "" : "." + sheet.replaceAll("[^\\p{L}\\p{N}_-]", "_"));
        String extension = name.endsWith(".xlsx") ? ".xlsx" : ".csv";
        Path beside = source.toAbsolutePath().getParent();
        try {
            start(Files.createDirectories(wanted == null ? beside : wanted), base, extension);
        } catch (IOException e) {
            start(Files.createTempDirectory("peyvand-import"), base, extension);
        }
    }

    private void start(Path folder, String base, String extension) throws IOException {
        Path target = folder.resolve(base + ".refused" + extension);
        for (int number = 2; Files.exists(target) && Files.isSameFile(target, source); number++) {
            target = folder.resolve(base + ".refused-" + number + extension);
        }
        begin(target);
    }

    private void begin(Path target) throws IOException {
        TabularFormat format = formats.writing(target).orElseGet(CsvFormat::new);
        writer = format.create(target, new WriteOptions(true, culture.rightToLeft(), "Peyvand"));
        file = target;
        List<String> titles = new ArrayList<>(headers);
        titles.add(Texts.of("refused.reason").in(culture));
        writer.row(titles);
    }

    /** The file; null when no row was refused. */
    Path file() {
        return file;
    }

    /** Writes rows with their reasons into a file of this name. */
    public static Outcome<Path> write(Formats formats, Path file, List<String> headers, List<ImportReport.RowNote> rows, Culture culture) {
        try (RefusedRows out = new RefusedRows(formats, culture, file, "", file.toAbsolutePath().getParent(), headers)) {
            out.begin(file);
            for (ImportReport.RowNote row : rows) {
                out.add(new TableRow(row.line(), row.cells(), null), row.reason());
            }
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused(Texts.of("export.unwritable", file.getFileName().toString(), String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
