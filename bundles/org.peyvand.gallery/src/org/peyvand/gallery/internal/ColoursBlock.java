package org.peyvand.gallery.internal;

import java.lang.reflect.RecordComponent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The colours of the theme by what they mean: {@code kit.palette().of(Tone.WARNING)} for what is painted, classes of {@link Css} for the rest. */
final class ColoursBlock implements Block {
    @Override
    public String id() {
        return "colours";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 10).applyTo(grid);
        for (RecordComponent part : Palette.class.getRecordComponents()) {
            if (part.getType() == Color.class) {
                swatch(grid, colour(kit.palette(), part), part.getName());
            }
        }
        Canvas tones = new Canvas(area, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 160).applyTo(tones);
        String sample = GalleryText.of(kit, "colour.sample");
        tones.addListener(SWT.Paint, event -> {
            int y = 0;
            for (Tone tone : Tone.values()) {
                event.gc.setBackground(tone == Tone.ON_ACCENT ? kit.palette().accent() : kit.palette().surface());
                event.gc.setForeground(kit.palette().of(tone));
                event.gc.fillRectangle(0, y, 260, 22);
                event.gc.drawText(sample, 8, y + 1, true);
                y += 22;
            }
        });
    }

    private static Color colour(Palette palette, RecordComponent part) {
        try {
            return (Color) part.getAccessor().invoke(palette);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void swatch(Composite grid, Color colour, String name) {
        Canvas canvas = new Canvas(grid, SWT.BORDER);
        canvas.addListener(SWT.Paint, event -> {
            event.gc.setBackground(colour);
            event.gc.fillRectangle(canvas.getClientArea());
        });
        GridDataFactory.swtDefaults().hint(60, 24).applyTo(canvas);
        Label label = new Label(grid, SWT.NONE);
        label.setText(name);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
    }
}
