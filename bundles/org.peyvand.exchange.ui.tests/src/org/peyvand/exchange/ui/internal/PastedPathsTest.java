package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastedPathsTest {
    @Test
    void linesThatNameFilesAreTaken(@TempDir Path folder) throws IOException {
        Path plain = Files.createFile(folder.resolve("plain.csv"));
        Path spaced = Files.createFile(folder.resolve("with space.csv"));
        String text = " " + plain + " \r\n\n\"" + spaced + "\"\n" + spaced.toUri() + "\n/there/is/no/such/file\nhello\nfile:%%\nrelative.csv\n\0";
        assertEquals(List.of(plain, spaced, spaced), PastedPaths.of(text));
    }
}
