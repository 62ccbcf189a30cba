package org.peyvand.ui.board;

/** A card that is held by the mouse; it is on its way as soon as the mouse has moved a little. */
final class BoardDrag {
    private static final int SLACK = 5;

    private final BoardCard card;
    private final int startX;
    private final int startY;
    private final int gripX;
    private final int gripY;
    private int x;
    private int y;
    private boolean active;

    /** @param gripX distance of the mouse from the card's leading edge */
    BoardDrag(BoardCard card, int x, int y, int gripX, int gripY) {
        this.card = card;
        this.startX = x;
        this.startY = y;
        this.gripX = gripX;
        this.gripY = gripY;
        this.x = x;
        this.y = y;
    }

    BoardCard card() {
        return card;
    }

    void to(int toX, int toY) {
        x = toX;
        y = toY;
        active |= Math.abs(x - startX) > SLACK || Math.abs(y - startY) > SLACK;
    }

    boolean isActive() {
        return active;
    }

    int x() {
        return x;
    }

    /** Leading edge of the card in flight. */
    int left() {
        return x - gripX;
    }

    /** Top of the card in flight. */
    int top() {
        return y - gripY;
    }
}
