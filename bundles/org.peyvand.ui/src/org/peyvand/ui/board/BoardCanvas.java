package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.peyvand.ui.Kit;

/** The board as a control: scrolling, mouse and painting of what is seen. Mirrored by the platform where one reads from right to left. */
final class BoardCanvas {
    private static final int WHEEL = 60;
    private static final int EDGE = 40;
    private static final int THUMB = 12;

    /** What the person does. */
    interface Acts {
        /** Another card is selected. */
        void selected();

        /** Opens a card. */
        void open(BoardCard card);

        /** Moves a card, and all that are selected with it, to another column. */
        void move(BoardCard card, String column);

        /** Wants a new card in a column. */
        void add(int column);

        /** Takes the last step back. */
        void undo();

        /** Wants to know what can be done with the selected cards. */
        void menu();

        /** Wants to delete the selected cards. */
        void delete();

        /** Wants to say how long cards may stand in a column. */
        void limit(int column);
    }

    private final Canvas canvas;
    private final BoardModel model;
    private final Acts acts;
    private final boolean summed;
    private final BoardScroll scroll;
    private final BoardFonts fonts;
    private final CardPainter cards;
    private final BoardPainter painter;
    private BoardDrag drag;
    private int thumbed = -1;
    private boolean several;

    BoardCanvas(Composite parent, Kit kit, BoardModel model, BoardDefinition board, boolean creatable, Acts acts) {
        this.model = model;
        this.acts = acts;
        this.summed = board.sum() != null;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL);
        canvas.setData("peyvand.id", "board");
        scroll = new BoardScroll(model);
        fonts = new BoardFonts(canvas);
        cards = new CardPainter(kit, fonts, summed, board.lines().size());
        painter = new BoardPainter(kit, model, scroll, fonts, cards, creatable);
        new BoardKeys(this, canvas, model, acts);
        new BoardAccess(this, canvas, kit, model);
        listen();
    }

    Canvas control() {
        return canvas;
    }

    BoardScroll scroll() {
        return scroll;
    }

    /** Cards that were painted last. */
    int painted() {
        return painter.painted();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> {
            if (fonts.renew()) {
                layout();
            }
            painter.paint(event.gc, canvas.getClientArea(), new Rectangle(event.x, event.y, event.width, event.height), canvas.isFocusControl(), drag);
            wanted();
        });
        canvas.addListener(SWT.Resize, event -> layout());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseDoubleClick, event -> cardAt(event.x, event.y).ifPresent(acts::open));
        canvas.addListener(SWT.MenuDetect, this::menu);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> release());
        ScrollBar bar = canvas.getHorizontalBar();
        bar.addListener(SWT.Selection, event -> across(bar.getSelection()));
    }

    /** Columns, counts or the size are others. */
    void layout() {
        if (canvas.isDisposed()) {
            return;
        }
        fonts.renew();
        int card = cards.measure();
        List<Boolean> closed = new ArrayList<>();
        for (int i = 0; i < model.columns(); i++) {
            closed.add(model.column(i).column().closed());
        }
        Rectangle area = canvas.getClientArea();
        scroll.fit(new BoardLayout(closed, area.width, area.height, painter.measure(summed), card), area.width);
        ScrollBar bar = canvas.getHorizontalBar();
        boolean needed = scroll.layout().total() > area.width && area.width > 0;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues(scroll.across(), 0, scroll.layout().total(), area.width, WHEEL, area.width);
        }
        canvas.redraw();
    }

    /** Takes the colours of another theme. */
    void restyle() {
        cards.forget();
        canvas.redraw();
    }

    /** What is seen is asked for. */
    private void wanted() {
        BoardLayout layout = scroll.layout();
        int seen = canvas.getClientArea().width;
        for (int i = 0; i < model.columns() && i < layout.columns(); i++) {
            int x = layout.start(i) - scroll.across();
            if (x < seen && x + layout.width(i) > 0) {
                int scrolled = scroll.of(i);
                model.want(i, layout.first(scrolled), layout.end(scrolled, model.column(i).size()) - 1);
            }
        }
    }

    /** Where a card is painted. */
    Rectangle bounds(int column, int place) {
        BoardLayout layout = scroll.layout();
        return new Rectangle(layout.start(column) - scroll.across() + BoardLayout.INSET, layout.top(place, scroll.of(column)),
                layout.width(column) - 2 * BoardLayout.INSET, layout.card());
    }

    /** Where the foot of a column is painted. */
    Rectangle foot(int column) {
        BoardLayout layout = scroll.layout();
        return new Rectangle(layout.start(column) - scroll.across(), layout.footTop(), layout.width(column), BoardLayout.FOOT);
    }

    /** Selects a card and scrolls to it; one that is still to come is waited for. */
    void choose(int column, int place) {
        scroll.show(column, place);
        canvas.getHorizontalBar().setSelection(scroll.across());
        BoardCard card = model.column(column).card(place);
        if (card != null) {
            model.select(card);
            acts.selected();
        }
        canvas.redraw();
    }

    /** Selects the cards from that of the cursor to a place of the column. */
    void extend(int column, int place) {
        scroll.show(column, place);
        model.extend(column, place);
        acts.selected();
        canvas.redraw();
    }

    private void menu(Event event) {
        Point at = canvas.toControl(event.x, event.y);
        int column = columnAt(at.x);
        if (event.detail != SWT.MENU_KEYBOARD && column >= 0 && at.y < scroll.layout().bodyTop()) {
            acts.limit(column);
        } else if (event.detail == SWT.MENU_KEYBOARD || cardAt(at.x, at.y).isPresent()) {
            acts.menu();
        }
    }

    void down(int column, int wanted) {
        if (scroll.to(column, wanted)) {
            BoardLayout layout = scroll.layout();
            canvas.redraw(layout.start(column) - scroll.across(), layout.bodyTop(), layout.width(column), layout.bodyHeight(), false);
        }
    }

    private void across(int wanted) {
        if (scroll.across(wanted)) {
            canvas.getHorizontalBar().setSelection(scroll.across());
            canvas.redraw();
        }
    }

    private int columnAt(int x) {
        return scroll.layout().columnAt(x + scroll.across());
    }

    Optional<BoardCard> cardAt(int x, int y) {
        int column = columnAt(x);
        if (column < 0) {
            return Optional.empty();
        }
        int place = scroll.layout().cardAt(y, scroll.of(column), model.column(column).size());
        return Optional.ofNullable(model.column(column).card(place));
    }

    private void pressed(Event event) {
        canvas.setFocus();
        int column = columnAt(event.x);
        if (event.button == 3) {
            cardAt(event.x, event.y).filter(card -> !model.isChosen(card)).ifPresent(card -> {
                model.select(card);
                acts.selected();
            });
        }
        if (column < 0 || event.button != 1) {
            return;
        }
        BoardLayout layout = scroll.layout();
        if (event.y >= layout.footTop()) {
            acts.add(column);
            return;
        }
        if (event.x + scroll.across() >= layout.start(column) + layout.width(column) - THUMB && layout.limit(model.column(column).size()) > 0) {
            thumbed = column;
            return;
        }
        int place = layout.cardAt(event.y, scroll.of(column), model.column(column).size());
        BoardCard card = model.column(column).card(place);
        if (card != null && (event.stateMask & SWT.MOD1) != 0) {
            model.toggle(card);
            acts.selected();
        } else if (card != null && (event.stateMask & SWT.SHIFT) != 0) {
            extend(column, place);
        } else if (card != null) {
            several = model.isChosen(card) && model.chosen().size() > 1;
            if (!several) {
                choose(column, place);
            }
            Rectangle bounds = bounds(column, place);
            drag = new BoardDrag(card, event.x, event.y, event.x - bounds.x, event.y - bounds.y);
        }
    }

    private void moved(Event event) {
        if (thumbed >= 0) {
            BoardLayout layout = scroll.layout();
            long limit = layout.limit(model.column(thumbed).size());
            down(thumbed, (int) (limit * (event.y - layout.bodyTop()) / Math.max(1, layout.bodyHeight())));
        } else if (drag != null) {
            drag.to(event.x, event.y);
            if (drag.isActive()) {
                int width = canvas.getClientArea().width;
                across(scroll.across() + (event.x < EDGE ? -EDGE / 2 : event.x > width - EDGE ? EDGE / 2 : 0));
                canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
                canvas.redraw();
            }
        }
    }

    private void released(Event event) {
        BoardDrag held = drag;
        release();
        if (held != null && held.isActive()) {
            int target = columnAt(event.x);
            if (target >= 0) {
                acts.move(held.card(), model.column(target).column().key());
            }
        } else if (held != null && several) {
            model.select(held.card());
            acts.selected();
        }
        several = false;
    }

    /** Lets go of a card without moving it; whether there was one on its way. */
    boolean release() {
        boolean flying = drag != null && drag.isActive();
        drag = null;
        thumbed = -1;
        canvas.setCursor(null);
        canvas.redraw();
        return flying;
    }

    private void wheel(Event event) {
        Point mouse = new Point(event.x, event.y);
        int column = columnAt(mouse.x);
        if ((event.stateMask & SWT.SHIFT) != 0 || column < 0) {
            across(scroll.across() - event.count * WHEEL / 3);
        } else {
            down(column, scroll.of(column) - event.count * WHEEL / 3);
        }
        event.doit = false;
    }
}
