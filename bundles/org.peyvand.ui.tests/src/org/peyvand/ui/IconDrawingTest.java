package org.peyvand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconDrawingTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" fill=\"#0B7480\" viewBox=\"0 0 16 16\">"
            + "<path d=\"M0 0h16v8H0z\"/></svg>";

    @TempDir
    private Path folder;

    /** Widths whose lines are no multiple of four bytes too. */
    @ParameterizedTest
    @ValueSource(ints = {14, 16, 18, 21, 32})
    void everySizeIsKeptAsItWasDrawn(int pixels) {
        IconDrawing drawing = new IconDrawing(folder, "half", () -> SVG);
        drawing.data(pixels);
        ImageData kept = drawing.data(pixels);
        for (int x = 0; x < pixels; x++) {
            for (int y = 0; y < pixels / 2 - 1; y++) {
                assertEquals(new RGB(0x0B, 0x74, 0x80), kept.palette.getRGB(kept.getPixel(x, y)), x + "," + y);
            }
        }
    }

    @Test
    void whatWasKeptHasTheColoursOfWhatWasDrawn() throws IOException {
        IconDrawing drawing = new IconDrawing(folder, "half", () -> SVG);
        RGB wanted = new RGB(0x0B, 0x74, 0x80);
        ImageData drawn = drawing.data(16);
        assertEquals(wanted, drawn.palette.getRGB(drawn.getPixel(8, 3)));
        assertTrue(Files.exists(folder.resolve("half-16.png")));
        ImageData kept = drawing.data(16);
        assertEquals(wanted, kept.palette.getRGB(kept.getPixel(8, 3)));
        assertEquals(0xFF, kept.getAlpha(8, 3));
        assertEquals(0, kept.getAlpha(8, 12));
        ImageData file = new ImageData(drawing.file().toString());
        assertEquals(wanted, file.palette.getRGB(file.getPixel(8, 3)));
    }

    @Test
    void airBesideAnIconIsClear() {
        ImageData wide = IconDrawing.widened(new IconDrawing(folder, "half", () -> SVG).data(16), 0, 5);
        assertEquals(21, wide.width);
        assertEquals(new RGB(0x0B, 0x74, 0x80), wide.palette.getRGB(wide.getPixel(8, 3)));
        assertEquals(0xFF, wide.getAlpha(8, 3));
        assertEquals(0, wide.getAlpha(18, 3));
    }

    @Test
    void arrowsPointTheWayOfTheWindow() {
        assertEquals("arrow-right", Icons.directed("arrow-left", true));
        assertEquals("box-arrow-left", Icons.directed("box-arrow-right", true));
        assertEquals("arrow-left", Icons.directed("arrow-left", false));
        assertEquals("bell", Icons.directed("bell", true));
    }
}
