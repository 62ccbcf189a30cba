package org.peyvand.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.text.Encodings;
import org.peyvand.exchange.internal.text.TextFiles;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;

/** The formats that bundles contribute. */
public final class Formats {
    private static final String POINT = "org.peyvand.exchange.formats";
    private static final int HEAD = 1 << 16;
    private final List<TabularFormat> all;

    /** With these formats, the first that accepts a file reads it. */
    public Formats(List<TabularFormat> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the contributions. */
    public static Formats read(Extensions extensions) {
        return new Formats(Contributions.collect(extensions.of(POINT), element -> element.create("class", TabularFormat.class)));
    }

    /**
     * The format of a file; empty when it is no table.
     *
     * @throws FormatRefused when the file is missing or cannot be read
     */
    public Optional<TabularFormat> of(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw FormatRefused.of("file.missing", name);
        }
        try {
            byte[] head = Encodings.head(file, HEAD);
            return all.stream().filter(format -> format.accepts(file, head)).findFirst();
        } catch (IOException e) {
            throw new FormatRefused(FormatRefused.reason("file.unreadable", name, reason(e)), e);
        }
    }

    /** The format that writes files with this name; empty when none does. */
    public Optional<TabularFormat> writing(Path file) {
        String extension = TextFiles.extension(file.getFileName().toString());
        return all.stream().filter(format -> format.writes() && format.id().equals(extension)).findFirst();
    }

    /**
     * Opens a table.
     *
     * @throws FormatRefused when it cannot be read
     */
    public TabularSource open(Path file, String sheet, ReadOptions options) {
        String name = file.getFileName().toString();
        try {
            TabularFormat format = of(file).orElseThrow(() -> FormatRefused.of("file.kind", name));
            return format.open(file, sheet, options);
        } catch (IOException e) {
            throw new FormatRefused(FormatRefused.reason("file.unreadable", name, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
