package org.peyvand.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;

/** One icon in one colour: drawn from its SVG once per size, then read from a folder of drawings. */
final class IconDrawing {
    private static final Logger LOG = System.getLogger(IconDrawing.class.getName());
    private static final int POINTS = 16;
    private static final int DEPTH = 24;

    private final Path folder;
    private final String name;
    private final Supplier<String> svg;

    IconDrawing(Path folder, String name, Supplier<String> svg) {
        this.folder = folder;
        this.name = name;
        this.svg = svg;
    }

    /** The icon that many pixels wide and high. */
    ImageData data(int pixels) {
        Path file = folder.resolve(name + "-" + pixels + ".png");
        if (Files.exists(file)) {
            try {
                return new ImageData(file.toString());
            } catch (SWTException e) {
                LOG.log(Level.WARNING, "Drawn again: " + file, e);
            }
        }
        ImageData drawn = draw(pixels);
        try {
            store(drawn, file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Not kept: " + file, e);
        }
        return drawn;
    }

    /** The file of the icon of 16 points, with those for screens of 150 and 200 per cent beside it. */
    Path file() throws IOException {
        Path file = folder.resolve(name + ".png");
        if (!Files.exists(file)) {
            store(draw(POINTS * 3 / 2), folder.resolve(name + "@1.5x.png"));
            store(draw(POINTS * 2), folder.resolve(name + "@2x.png"));
            store(draw(POINTS), file);
        }
        return file;
    }

    private ImageData draw(int pixels) {
        String sized = svg.get().replaceFirst("width=\"\\d+\"", "width=\"" + pixels + "\"").replaceFirst("height=\"\\d+\"", "height=\"" + pixels + "\"");
        return plain(new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0]);
    }

    /**
     * As SWT's writer of PNG expects it: with the order of bytes of the SVG reader it would swap the colours, with lines filled up to four
     * bytes it would shift them.
     */
    private static ImageData plain(ImageData drawn) {
        ImageData plain = new ImageData(drawn.width, drawn.height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1,
                new byte[drawn.width * drawn.height * DEPTH / Byte.SIZE]);
        for (int y = 0; y < drawn.height; y++) {
            for (int x = 0; x < drawn.width; x++) {
                plain.setPixel(x, y, plain.palette.getPixel(drawn.palette.getRGB(drawn.getPixel(x, y))));
                plain.setAlpha(x, y, drawn.getAlpha(x, y));
            }
        }
        return plain;
    }

    /** The same with so many clear columns before and after it. */
    static ImageData widened(ImageData drawn, int before, int after) {
        if (before + after == 0) {
            return drawn;
        }
        int width = drawn.width + before + after;
        ImageData wide = new ImageData(width, drawn.height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1, new byte[width * drawn.height * DEPTH / Byte.SIZE]);
        wide.alphaData = new byte[width * drawn.height];
        for (int y = 0; y < drawn.height; y++) {
            for (int x = 0; x < drawn.width; x++) {
                wide.setPixel(x + before, y, wide.palette.getPixel(drawn.palette.getRGB(drawn.getPixel(x, y))));
                wide.setAlpha(x + before, y, drawn.getAlpha(x, y));
            }
        }
        return wide;
    }

    /** In one step, so that a start cut short leaves no half a drawing. */
    private static void store(ImageData data, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "drawing", ".part");
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        try {
            loader.save(part.toString(), SWT.IMAGE_PNG);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (SWTException e) {
            throw new IOException("No room for " + file, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
