package org.peyvand.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.form.Access;

/**
 * A list of {@link RowItem}s. Arrows, Page keys, Home and End move; Enter or a double click opens. UI thread only.
 */
public final class RowList {
    private static final int GREATEST_HINT = 320;
    private static final String KEY = "peyvand.rows";

    private final Kit kit;
    private final Canvas canvas;
    private final RowPainter painter;
    private final List<RowItem> items = new ArrayList<>();
    private final int most;
    private boolean twoLines = true;
    private boolean loading;
    private boolean more;
    private boolean asked;
    private String empty = "";
    private String name = "";
    private int selected = -1;
    private RowScroll scroll;
    private Runnable onMore = () -> { };
    private Consumer<RowItem> onOpen;

    /** A list that scrolls by itself. */
    public RowList(Composite parent, Kit kit) {
        this(parent, kit, 0);
    }

    /**
     * A list that is as high as its rows.
     *
     * @param most rows that are seen without scrolling; 0: as high as there is room
     */
    public RowList(Composite parent, Kit kit, int most) {
        this.kit = kit;
        this.most = most;
        this.onOpen = item -> {
            if (item.target() != null) {
                kit.navigation().open(item.target());
            }
        };
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int natural = RowList.this.most == 0 ? GREATEST_HINT : Math.max(1, Math.min(items.size(), RowList.this.most)) * scroll.height() + 2;
                return new Point(width == SWT.DEFAULT ? 240 : width, height == SWT.DEFAULT ? natural : height);
            }
        };
        canvas.setData(KEY, this);
        painter = new RowPainter(kit, canvas);
        scroll = new RowScroll(0, painter.height(true), 0, 0);
        listen();
        Access.painted(canvas, ACC.ROLE_LIST, this::spoken);
        layout();
    }

    /** The list that a control shows. */
    public static Optional<RowList> of(Control control) {
        return Optional.ofNullable((RowList) control.getData(KEY));
    }

    /** What is laid out. */
    public Control control() {
        return canvas;
    }

    /** What these rows are, for people who do not see the heading above them. */
    public void name(String words) {
        name = words;
    }

    /** Says what stands there when there are no rows. */
    public void empty(String sentence) {
        empty = sentence;
        canvas.redraw();
    }

    /** What stands there instead of rows; empty while there are rows or they are being read. */
    public String sentence() {
        return items.isEmpty() && !loading ? empty : "";
    }

    /** Shows grey lines instead of rows until they are known. */
    public void loading(boolean now) {
        loading = now;
        canvas.redraw();
    }

    /** Place of the selected row; -1 when there is none. */
    public int selectedIndex() {
        return selected < items.size() ? selected : -1;
    }

    /** Called when the end comes near and {@link #show} or {@link #append} said that there is more. */
    public void onMore(Runnable listener) {
        onMore = listener;
    }

    /** What opening means; at first the target is opened. */
    public void onOpen(Consumer<RowItem> consumer) {
        onOpen = consumer;
    }

    /** Shows these rows from the top. */
    public void show(List<RowItem> rows, boolean hasMore) {
        items.clear();
        selected = -1;
        scroll = scroll.at(0);
        append(rows, hasMore);
    }

    /** Shows more rows at the end. */
    public void append(List<RowItem> rows, boolean hasMore) {
        items.addAll(rows);
        more = hasMore;
        asked = false;
        twoLines = items.isEmpty() || items.stream().anyMatch(item -> !item.detail().isEmpty() || !item.note().isEmpty());
        layout();
        canvas.redraw();
    }

    /** The rows so far. */
    public List<RowItem> items() {
        return List.copyOf(items);
    }

    /** The selected row. */
    public Optional<RowItem> selected() {
        return selected < 0 || selected >= items.size() ? Optional.empty() : Optional.of(items.get(selected));
    }

    /** Whether the first row is seen. */
    public boolean isAtTop() {
        return scroll.top() == 0;
    }

    /** Selects a row and scrolls to it. */
    public void select(int index) {
        if (items.isEmpty()) {
            return;
        }
        selected = Math.max(0, Math.min(index, items.size() - 1));
        moveTo(scroll.showing(selected).top());
        Access.changed(canvas);
    }

    /** Opens the selected row, as Enter does. */
    public void openSelected() {
        selected().ifPresent(onOpen);
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> layout());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
            default -> event.doit;
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            int row = scroll.rowAt(event.y);
            if (row >= 0) {
                select(row);
            }
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> {
            if (scroll.rowAt(event.y) >= 0) {
                openSelected();
            }
        });
        ScrollBar bar = canvas.getVerticalBar();
        bar.addListener(SWT.Selection, event -> moveTo(bar.getSelection()));
    }

    private void layout() {
        if (canvas.isDisposed()) {
            return;
        }
        int height = painter.height(twoLines);
        Rectangle area = canvas.getClientArea();
        scroll = new RowScroll(items.size(), height, area.height, scroll.top()).at(scroll.top());
        ScrollBar bar = canvas.getVerticalBar();
        boolean needed = scroll.limit() > 0 && area.height > 0;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues(scroll.top(), 0, items.size() * height, area.height, height, Math.max(height, area.height - height));
        }
        askForMore();
    }

    private void moveTo(int top) {
        scroll = scroll.at(top);
        if (canvas.getVerticalBar().getSelection() != scroll.top()) {
            canvas.getVerticalBar().setSelection(scroll.top());
        }
        canvas.redraw();
        askForMore();
    }

    private void askForMore() {
        if (more && !asked && scroll.nearEnd()) {
            asked = true;
            onMore.run();
        }
    }

    private void key(Event event) {
        int page = Math.max(1, scroll.view() / scroll.height() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.PAGE_DOWN -> select(selected + page);
            case SWT.PAGE_UP -> select(selected - page);
            case SWT.HOME -> select(0);
            case SWT.END -> select(items.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        rows(gc, palette, area);
        if (canvas.isFocusControl()) {
            gc.setForeground(palette.accent());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void rows(GC gc, Palette palette, Rectangle area) {
        if (items.isEmpty() && loading) {
            painter.skeleton(gc, area, scroll.height());
            return;
        }
        if (items.isEmpty()) {
            gc.setForeground(palette.muted());
            gc.drawText(empty, 10, Math.max(4, (Math.min(area.height, scroll.height()) - gc.getFontMetrics().getHeight()) / 2), SWT.DRAW_TRANSPARENT);
            return;
        }
        boolean focused = canvas.isFocusControl();
        for (int row = scroll.first(); row < scroll.end(); row++) {
            painter.paint(gc, items.get(row), row * scroll.height() - scroll.top(), area.width, scroll.height(), row == selected, focused);
        }
    }

    private String spoken() {
        String said = selected().map(RowItem::spoken).orElse(items.isEmpty() ? empty : "");
        return name.isEmpty() ? said : said.isEmpty() ? name : name + ": " + said;
    }
}
