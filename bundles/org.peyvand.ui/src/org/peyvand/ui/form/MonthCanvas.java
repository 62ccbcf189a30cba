package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;

/** Paints a {@link MonthGrid}; arrows, Page keys, Home, End, Enter and the mouse move and choose. */
final class MonthCanvas {
    private static final int LEAST_WIDTH = 38;
    private static final int LEAST_HEIGHT = 30;

    private final Kit kit;
    private final MonthGrid grid;
    private final Canvas canvas;
    private final Runnable moved;
    private final Consumer<LocalDate> chosen;
    private Point cell = new Point(LEAST_WIDTH, LEAST_HEIGHT);
    private DayRange marked;

    MonthCanvas(Composite parent, Kit kit, MonthGrid grid, Runnable moved, Consumer<LocalDate> chosen) {
        this.kit = kit;
        this.grid = grid;
        this.moved = moved;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                cell = naturalCell();
                return new Point(cell.x * MonthGrid.COLUMNS, cell.y * (MonthGrid.ROWS + 1));
            }
        };
        canvas.setData("peyvand.id", "calendar.days");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.MouseWheel, event -> {
            grid.moveMonths(event.count > 0 ? -1 : 1);
            moved.run();
        });
        Access.painted(canvas, ACC.ROLE_TABLE, () -> kit.culture().longDate(grid.cursor()));
    }

    Canvas control() {
        return canvas;
    }

    /** Room for a day in letters of any size. */
    private Point naturalCell() {
        GC gc = new GC(canvas);
        try {
            Point text = gc.textExtent(kit.culture().digits("00"));
            return new Point(Math.max(LEAST_WIDTH, text.x + text.y), Math.max(LEAST_HEIGHT, text.y * 3 / 2));
        } finally {
            gc.dispose();
        }
    }

    /** Shows these days as belonging together; {@code null} for none. */
    void mark(DayRange range) {
        marked = range;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        List<String> names = grid.weekdays();
        for (int column = 0; column < MonthGrid.COLUMNS; column++) {
            text(gc, names.get(column), cell(column, 0), palette.muted());
        }
        LocalDate today = LocalDate.now(kit.culture().zone());
        for (int row = 0; row < MonthGrid.ROWS; row++) {
            for (int column = 0; column < MonthGrid.COLUMNS; column++) {
                day(gc, palette, grid.day(row, column), cell(column, row + 1), today);
            }
        }
    }

    private void day(GC gc, Palette palette, LocalDate day, Rectangle cell, LocalDate today) {
        Color colour = !grid.inMonth(day) ? palette.muted() : grid.isHoliday(day) ? palette.error() : palette.text();
        gc.setAntialias(SWT.ON);
        if (marked != null && marked.contains(day)) {
            gc.setBackground(palette.selection());
            gc.fillRectangle(cell.x, cell.y + 3, cell.width, cell.height - 6);
        }
        if (day.equals(grid.cursor())) {
            gc.setBackground(palette.accent());
            gc.fillRoundRectangle(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4, 8, 8);
            colour = palette.onAccent();
        } else if (day.equals(today)) {
            gc.setForeground(palette.accent());
            gc.drawRoundRectangle(cell.x + 2, cell.y + 2, cell.width - 5, cell.height - 5, 8, 8);
        }
        text(gc, grid.number(day), cell, colour);
    }

    private static void text(GC gc, String text, Rectangle cell, Color colour) {
        gc.setForeground(colour);
        Point size = gc.textExtent(text);
        gc.drawText(text, cell.x + (cell.width - size.x) / 2, cell.y + (cell.height - size.y) / 2, true);
    }

    private Rectangle cell(int column, int row) {
        return new Rectangle(column * cell.x, row * cell.y, cell.x, cell.y);
    }

    private void click(Event event) {
        int row = event.y / cell.y - 1;
        int column = event.x / cell.x;
        if (row >= 0 && row < MonthGrid.ROWS && column >= 0 && column < MonthGrid.COLUMNS) {
            chosen.accept(grid.day(row, column));
        }
    }

    private void key(Event event) {
        int ahead = kit.culture().rightToLeft() ? -1 : 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> grid.moveDays(-ahead);
            case SWT.ARROW_RIGHT -> grid.moveDays(ahead);
            case SWT.ARROW_UP -> grid.moveDays(-MonthGrid.COLUMNS);
            case SWT.ARROW_DOWN -> grid.moveDays(MonthGrid.COLUMNS);
            case SWT.PAGE_UP -> grid.moveMonths((event.stateMask & SWT.MOD1) != 0 ? -12 : -1);
            case SWT.PAGE_DOWN -> grid.moveMonths((event.stateMask & SWT.MOD1) != 0 ? 12 : 1);
            case SWT.HOME -> grid.moveToStartOfMonth();
            case SWT.END -> grid.moveToEndOfMonth();
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                chosen.accept(grid.cursor());
                return;
            }
            default -> {
                return;
            }
        }
        moved.run();
    }
}
