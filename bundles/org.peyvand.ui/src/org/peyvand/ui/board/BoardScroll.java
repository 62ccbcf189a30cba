package org.peyvand.ui.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the board and each of its columns are scrolled. */
final class BoardScroll {
    private final BoardModel model;
    private final Map<String, Integer> down = new HashMap<>();
    private BoardLayout layout = new BoardLayout(List.of(), 0, 0, 0, 1);
    private int across;
    private int width;

    BoardScroll(BoardModel model) {
        this.model = model;
    }

    /** The board has got another size or other columns. */
    void fit(BoardLayout other, int seen) {
        layout = other;
        width = seen;
        across(across);
    }

    void top() {
        down.clear();
        across = 0;
    }

    BoardLayout layout() {
        return layout;
    }

    /** How far a column is scrolled. */
    int of(int column) {
        return Math.min(down.getOrDefault(model.column(column).column().key(), 0), layout.limit(model.column(column).size()));
    }

    /** Scrolls a column; true when it moves. */
    boolean to(int column, int wanted) {
        int before = of(column);
        int now = Math.max(0, Math.min(layout.limit(model.column(column).size()), wanted));
        down.put(model.column(column).column().key(), now);
        return now != before;
    }

    int across() {
        return across;
    }

    /** Scrolls all columns; true when they move. */
    boolean across(int wanted) {
        int before = across;
        across = Math.max(0, Math.min(layout.total() - width, wanted));
        return across != before;
    }

    /** Scrolls so that a card is seen; true when something moves. */
    boolean show(int column, int place) {
        int start = layout.start(column) - BoardLayout.GAP;
        int end = layout.start(column) + layout.width(column) + BoardLayout.GAP;
        boolean moved = start < across ? across(start) : end > across + width && across(end - width);
        return to(column, layout.showing(place, of(column), model.column(column).size())) | moved;
    }
}
