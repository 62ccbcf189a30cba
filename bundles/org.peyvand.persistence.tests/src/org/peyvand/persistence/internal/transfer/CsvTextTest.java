package org.peyvand.persistence.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static List<String> round(List<String> values) throws IOException {
        StringBuilder line = new StringBuilder();
        CsvText.append(line, values);
        String read = new String(line.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        StringReader reader = new StringReader(read);
        List<String> back = CsvText.read(reader);
        assertNull(CsvText.read(reader));
        return back;
    }

    @Test
    void nothingEmptyAndWordsAreThreeThings() throws IOException {
        List<String> values = Arrays.asList(null, "", "a", null);
        assertEquals(values, round(values));
        StringBuilder line = new StringBuilder();
        CsvText.append(line, values);
        assertEquals(",\"\",a,\n", line.toString());
    }

    @Test
    void whateverStandsInATextComesBack() throws IOException {
        List<String> values = List.of("\"", "a,b", "a\nb", "a\r\nb", "=1+1", " leading", "\\u:", "\\u:x\\", "half \uD83D pair", "\uDE00", "nul \0", "نیم‌فاصله", "\uD83D\uDE00", "\\");
        assertEquals(values, round(values));
    }

    @Test
    void anyCharactersInAnyOrder() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(random.nextBoolean() ? (char) random.nextInt(0x10000) : "\\u:\",\n\r0".charAt(random.nextInt(8)));
            }
            assertEquals(List.of(text.toString(), "x"), round(List.of(text.toString(), "x")));
        }
    }

    @Test
    void brokenFilesAreToldAndNotRead() {
        assertThrows(IOException.class, () -> CsvText.read(new StringReader("\"never ends")));
        assertThrows(IOException.class, () -> CsvText.read(new StringReader("\"a\"b,c\n")));
        assertThrows(IOException.class, () -> CsvText.read(new StringReader("\\u:\\u12\n")));
    }
}
