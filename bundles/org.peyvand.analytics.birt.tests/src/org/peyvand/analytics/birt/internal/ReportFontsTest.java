package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFontsTest {

    @Test
    void thisMachineHasAFontForPersianPages() {
        FontChoice choice = FontChoice.from(new InstalledFonts(InstalledFonts.folders(null))).orElseThrow();
        assertTrue(choice.persian().covers(FontFace.PERSIAN));
        assertTrue(choice.latin().covers(FontFace.LATIN));
    }

    @Test
    void eachFamilyIsJudgedByItsGlyphs() {
        InstalledFonts fonts = new InstalledFonts(InstalledFonts.folders(null));
        assumeTrue(fonts.family("Noto Sans").isPresent());
        assertFalse(fonts.family("Noto Sans").get().covers(FontFace.PERSIAN), "Latin only");
    }

    @Test
    void withoutFontsOrWithBrokenOnesNothingIsChosen(@TempDir Path folder) throws IOException {
        assertTrue(FontChoice.from(new InstalledFonts(List.of(folder))).isEmpty());
        Files.writeString(folder.resolve("Vazirmatn-Regular.ttf"), "no font");
        assertTrue(FontChoice.from(new InstalledFonts(List.of(folder, folder.resolve("missing")))).isEmpty());
    }

    @Test
    void foldersOfTheUserComeFirst() {
        assertEquals(Path.of("one"), InstalledFonts.folders("one" + java.io.File.pathSeparator + " ").getFirst());
    }

    @Test
    void theMappingNamesBothFontsAndEscapesPaths() throws IOException {
        FontFace latin = new FontFace("Noto Sans", Path.of("a&b.ttf"), Path.of("a&b.ttf"));
        FontFace persian = new FontFace("Noto Sans Arabic", Path.of("c.ttf"), Path.of("d.ttf"));
        FontConfiguration configuration = new FontConfiguration(new FontChoice(latin, persian));
        try (InputStream stream = configuration.url().openStream()) {
            String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml.contains("a&amp;b.ttf\""), xml);
            assertTrue(xml.contains("start=\"FB50\" end=\"FDFF\" font-family=\"Noto Sans Arabic\""), xml);
            assertTrue(xml.contains("default=\"Noto Sans\""), xml);
        }
    }
}
