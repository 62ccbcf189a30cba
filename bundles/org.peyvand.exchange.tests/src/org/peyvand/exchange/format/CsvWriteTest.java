package org.peyvand.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.internal.csv.CsvFormat;

class CsvWriteTest {
    @TempDir
    Path folder;

    @Test
    void noSpreadsheetRunsWhatIsWritten() throws IOException {
        Path file = folder.resolve("w.csv");
        try (TableWriter writer = new CsvFormat().create(file, new WriteOptions(true, false, "x"))) {
            writer.row(List.of("a", "b"));
            writer.row(Arrays.asList("=HYPERLINK(\"x\")", "+98 21"));
            writer.row(Arrays.asList("-12.5", new BigDecimal("-1E+3")));
            writer.row(Arrays.asList("@x", null));
            writer.row(Arrays.asList("plain, with comma", "-1+cmd"));
        }
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFa,b\r\n"), text);
        assertEquals(List.of("\"'=HYPERLINK(\"\"x\"\")\",'+98 21", "-12.5,-1000", "'@x,", "\"plain, with comma\",'-1+cmd"), text.lines().skip(1).toList());
    }
}
