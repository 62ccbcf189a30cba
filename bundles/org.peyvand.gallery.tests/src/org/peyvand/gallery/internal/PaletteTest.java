package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.testing.ui.look.Contrast;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;

/** Text can be read in every theme, and the style sheets say what the palettes say. */
class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyToneCanBeReadOnEverySurface(String theme) {
        Palette palette = Palette.of(theme);
        double least = theme.equals("contrast") ? 7 : Contrast.LEAST;
        for (Tone tone : Tone.values()) {
            List<Color> behind = tone == Tone.ON_ACCENT ? List.of(palette.accent())
                    : List.of(palette.window(), palette.surface(), palette.field(), palette.stripe());
            for (Color surface : behind) {
                double ratio = Contrast.ratio(palette.of(tone).getRGB(), surface.getRGB());
                assertTrue(ratio >= least, "%s, %s on %s: %.2f".formatted(theme, tone, hex(surface), ratio));
            }
        }
        assertTrue(Contrast.ratio(palette.text().getRGB(), palette.selection().getRGB()) >= least, theme + ": selected text");
        assertTrue(Contrast.ratio(palette.accent().getRGB(), palette.surface().getRGB()) >= 3, theme + ": the ring of the focus");
    }

    @Test
    void theStyleSheetsAreAlikeButForTheColoursOfTheirPalettes() throws IOException {
        List<String> sheets = new ArrayList<>();
        for (String theme : Palette.THEMES) {
            sheets.add(sheet(theme));
        }
        for (String sheet : sheets) {
            assertEquals(rules(sheets.getFirst()), rules(sheet));
        }
        Set<List<String>> roles = new HashSet<>();
        for (RecordComponent part : Palette.class.getRecordComponents()) {
            if (part.getType() == Color.class) {
                roles.add(Palette.THEMES.stream().map(theme -> hex(colour(Palette.of(theme), part))).toList());
            }
        }
        List<List<String>> colours = sheets.stream().map(PaletteTest::colours).toList();
        for (int i = 0; i < colours.getFirst().size(); i++) {
            int at = i;
            List<String> used = colours.stream().map(all -> all.get(at)).toList();
            assertTrue(roles.contains(used), "the colours " + used + " have no meaning in the palettes; they are number " + at + " of the sheets");
        }
    }

    private static String sheet(String theme) throws IOException {
        try (InputStream in = Platform.getBundle("org.peyvand.workbench").getEntry("css/" + theme + ".css").openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> rules(String sheet) {
        return Arrays.stream(COLOUR.matcher(sheet).replaceAll("#").split("\n")).skip(1).toList();
    }

    private static List<String> colours(String sheet) {
        return COLOUR.matcher(sheet).results().map(MatchResult::group).toList();
    }

    private static Color colour(Palette palette, RecordComponent part) {
        try {
            return (Color) part.getAccessor().invoke(palette);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
