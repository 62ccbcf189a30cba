package org.peyvand.samples.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.samples.internal.company.Company;

/** Writes the company into a folder. */
public final class SampleFiles {

    private static final String README = "README.txt";

    private final Function<String, TabularFormat> formats;

    /**
     * Needs somebody who writes tables.
     *
     * @param formats a format that writes, by its id
     */
    public SampleFiles(Function<String, TabularFormat> formats) {
        this.formats = formats;
    }

    /**
     * Writes all files; files of the same name are overwritten.
     *
     * @param folder made when it is not there
     * @return the files in the order in which they are best read
     */
    public List<Path> write(Company company, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        files.add(text(folder.resolve(README), readme()));
        for (Sheet sheet : Sheets.of(company)) {
            files.add(table(folder, Dirt.on(sheet)));
        }
        files.add(text(folder.resolve(Cards.FILE), Cards.of(company)));
        return List.copyOf(files);
    }

    private Path table(Path folder, Sheet sheet) throws IOException {
        Path file = folder.resolve(sheet.file());
        WriteOptions options = new WriteOptions(true, sheet.rightToLeft(), sheet.file().substring(0, sheet.file().lastIndexOf('.')));
        try (TableWriter writer = formats.apply(sheet.format()).create(file, options)) {
            writer.row(sheet.headers());
            for (List<Object> row : sheet.rows()) {
                writer.row(row);
            }
        }
        return file;
    }

    private static Path text(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String readme() {
        Message words = Message.of(SampleFiles.class, "readme");
        return words.in(Locale.of("fa")) + "\n\n" + words.in(Locale.ENGLISH) + '\n';
    }
}
