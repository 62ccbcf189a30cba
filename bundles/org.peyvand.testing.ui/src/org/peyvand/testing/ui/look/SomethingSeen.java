package org.peyvand.testing.ui.look;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;

/** The picture shows something: not one colour alone. */
public final class SomethingSeen implements Rule {
    private static final double MOST = 0.995;
    private static final int STEP = 3;

    @Override
    public List<String> broken(Screen screen) {
        int[] points = points(screen.picture());
        Arrays.sort(points);
        int most = 0;
        for (int i = 0, first = 0; i < points.length; i++) {
            first = points[i] == points[first] ? first : i;
            most = Math.max(most, i - first + 1);
        }
        return most > points.length * MOST ? List.of("blank: %d of %d points have one colour".formatted(most, points.length)) : List.of();
    }

    /** Every third of every third line, line by line. */
    private static int[] points(ImageData picture) {
        int[] line = new int[picture.width];
        int[] points = new int[upwards(picture.width) * upwards(picture.height)];
        int at = 0;
        for (int y = 0; y < picture.height; y += STEP) {
            picture.getPixels(0, y, picture.width, line, 0);
            for (int x = 0; x < picture.width; x += STEP) {
                points[at++] = line[x];
            }
        }
        return points;
    }

    private static int upwards(int length) {
        return (length + STEP - 1) / STEP;
    }
}
