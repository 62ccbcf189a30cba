package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.testing.ui.look.Screen;

/** Who opens a stored picture sees what was on the screen. */
class StoredPictureTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 11;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"24,16711680,65280,255", "24,255,65280,16711680", "32,65280,16711680,-16777216"})
    void everyPointHasItsColour(int depth, int red, int green, int blue) {
        ImageData seen = new ImageData(WIDTH, HEIGHT, depth, new PaletteData(red, green, blue));
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            seen.setPixel(i % WIDTH, i / WIDTH, 0x01020304 * i & (red | green | blue));
        }
        Path file = folder.resolve("seen.png");
        new Screen("seen", null, false, seen).store(file);
        ImageData read = new ImageData(file.toString());
        assertEquals(WIDTH + "×" + HEIGHT, read.width + "×" + read.height);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            assertEquals(seen.palette.getRGB(seen.getPixel(i % WIDTH, i / WIDTH)), read.palette.getRGB(read.getPixel(i % WIDTH, i / WIDTH)), "point " + i);
        }
    }
}
