package org.peyvand.testing.ui.look;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Writes pictures of windows as PNG files (W3C, "PNG Specification") with little effort to make them small: SWT's writer takes ten times as long as
 * looking at what is on them, and most pictures are never opened.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Eight bits for each of red, green and blue; deflate, filters line by line, not interlaced. */
    private static final byte[] KIND = {8, 2, 0, 0, 0};
    private static final int SAMPLES = 3;

    private Png() {
    }

    /** @param picture with colours that are red, green and blue in each point, as the screen has them */
    static void write(ImageData picture, OutputStream to) throws IOException {
        DataOutputStream file = new DataOutputStream(to);
        file.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream size = new DataOutputStream(head);
        size.writeInt(picture.width);
        size.writeInt(picture.height);
        size.write(KIND);
        chunk(file, "IHDR", head.toByteArray());
        chunk(file, "IDAT", pressed(picture));
        chunk(file, "IEND", new byte[0]);
        file.flush();
    }

    private static byte[] pressed(ImageData picture) throws IOException {
        PaletteData palette = picture.palette;
        int[] points = new int[picture.width];
        byte[] line = new byte[1 + picture.width * SAMPLES];     // the first says that the line is not filtered
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream pressed = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < picture.height; y++) {
                picture.getPixels(0, y, picture.width, points, 0);
                int at = 1;
                for (int point : points) {
                    line[at++] = sample(point, palette.redMask, palette.redShift);
                    line[at++] = sample(point, palette.greenMask, palette.greenShift);
                    line[at++] = sample(point, palette.blueMask, palette.blueShift);
                }
                pressed.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte sample(int point, int mask, int shift) {
        int masked = point & mask;
        return (byte) (shift < 0 ? masked >>> -shift : masked << shift);
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) check.getValue());
    }
}
