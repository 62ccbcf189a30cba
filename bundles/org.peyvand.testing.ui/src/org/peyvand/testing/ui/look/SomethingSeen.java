package org.peyvand.testing.ui.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.ImageData;

/** The picture shows something: not one colour alone. */
public final class SomethingSeen implements Rule {
    private static final double MOST = 0.995;
    private static final int STEP = 3;

    @Override
    public List<String> broken(Screen screen) {
        ImageData picture = screen.picture();
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (int y = 0; y < picture.height; y += STEP) {
            for (int x = 0; x < picture.width; x += STEP) {
                counts.merge(picture.getPixel(x, y), 1, Integer::sum);
                all++;
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most > all * MOST ? List.of("blank: %d of %d points have one colour".formatted(most, all)) : List.of();
    }
}
