package org.peyvand.server.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words after {@code ./peyvand serve}. */
class OptionsTest {

    @Test
    void whatIsNotSaidIsLeftToTheSettings() throws Refusal {
        Options options = Options.parse(List.of("--data", "hq"));
        assertEquals(Path.of("hq").toAbsolutePath(), options.data());
        assertEquals(-1, options.port());
        assertEquals("", options.host());
        assertEquals(List.of(), options.names());
        assertEquals(Optional.empty(), options.passphrase());
    }

    @Test
    void everythingCanBeSaidInBothWays() throws Refusal {
        Options options = Options.parse(List.of("--data=/a", "--port=0", "--host", "127.0.0.1", "--name", "hq.example", "--name=192.0.2.1", "--lang=fa",
            "--database", "jdbc:postgresql://h/d?user=u", "--database-password-file", "/p", "--passphrase-file=/q"));
        assertEquals(new Options(Path.of("/a"), 0, "127.0.0.1", List.of("hq.example", "192.0.2.1"), "fa", "jdbc:postgresql://h/d?user=u",
            Optional.of(Path.of("/p")), Optional.of(Path.of("/q"))), options);
    }

    @Test
    void theScriptSaysTheFolderFirstAndThePersonWins() throws Refusal {
        assertEquals(Path.of("/b"), Options.parse(List.of("--data", "/a", "--data", "/b")).data());
    }

    @ParameterizedTest
    @CsvSource({"--data /a --prt 1, --prt", "--data /a extra, extra", "--data /a --port, --port", "--data /a --port=, --port", "--data /a --port x, x",
        "--data /a --port 65536, 65536", "--data /a --port -1, -1", "--data /a --lang de, de", "--port 1, --data"})
    void wrongWordsAreNamedInOneSentence(String words, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> Options.parse(List.of(words.split(" "))));
        assertEquals(2, refusal.code());
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("fa"))) {
            String sentence = refusal.sentence(language);
            assertTrue(sentence.contains(named), sentence);
            assertEquals(1, sentence.lines().count(), sentence);
        }
    }

    @Test
    void wrongWordsAreToldInTheLanguageThatWasAskedFor() {
        assertEquals("fa", Options.language(List.of("--prt", "--lang", "fa")).getLanguage());
        assertEquals("fa", Options.language(List.of("--lang=fa")).getLanguage());
        assertEquals("en", Options.language(List.of("--lang=de")).getLanguage());
    }
}
