package org.peyvand.exchange.internal.vcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.text.Encodings;
import org.peyvand.exchange.internal.text.TextFiles;

/** Electronic business cards, vCard 2.1 to 4.0, also as programs really write them; each card is a row. */
public final class VCardFormat implements TabularFormat {

    @Override
    public String id() {
        return "vcf";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        String extension = TextFiles.extension(file.getFileName().toString());
        return extension.equals("vcf") || extension.equals("vcard")
                || new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase().contains("BEGIN:VCARD");
    }

    @Override
    public List<String> tables(Path file, ReadOptions options) {
        return List.of("");
    }

    @Override
    public TabularSource open(Path file, String table, ReadOptions options) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) == 0) {
            throw FormatRefused.of("file.empty", name);
        }
        if (Files.size(file) > options.limits().fileBytes()) {
            throw FormatRefused.of("file.tooLarge", name, options.limits().fileBytes() >> 20);
        }
        byte[] head = Encodings.head(file, 1 << 16);
        if (!TextFiles.isText(head)) {
            throw FormatRefused.of("file.binary", name);
        }
        return new VCardSource(file, Encodings.of(file, options.encoding()), options);
    }
}
