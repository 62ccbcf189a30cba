package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;

/** Where columns and cards stand: plain numbers, from the leading edge. Cards of a column are all of one height, so that any number is quick. */
final class BoardLayout {
    static final int GAP = 10;
    static final int INSET = 8;
    static final int BETWEEN = 8;
    static final int FOOT = 34;
    private static final int LEAST = 230;
    private static final int MOST = 340;
    private static final int NARROW = 170;

    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final int height;
    private final int head;
    private final int card;
    private final int wide;

    /**
     * @param closed for each column whether it is a narrow one
     * @param head height of the heading
     * @param card height of a card
     */
    BoardLayout(List<Boolean> closed, int width, int height, int head, int card) {
        this.height = height;
        this.head = head;
        this.card = card;
        int narrow = (int) closed.stream().filter(one -> one).count();
        int open = closed.size() - narrow;
        int room = width - GAP * (closed.size() + 1) - narrow * NARROW;
        int each = open == 0 ? NARROW : Math.max(LEAST, Math.min(MOST, room / open));
        int x = GAP;
        for (boolean one : closed) {
            starts.add(x);
            widths.add(one ? NARROW : each);
            x += (one ? NARROW : each) + GAP;
        }
        wide = x;
    }

    /** Width of all columns. */
    int total() {
        return wide;
    }

    int columns() {
        return starts.size();
    }

    int start(int column) {
        return starts.get(column);
    }

    int width(int column) {
        return widths.get(column);
    }

    int head() {
        return head;
    }

    int card() {
        return card;
    }

    int step() {
        return card + BETWEEN;
    }

    /** Where cards begin. */
    int bodyTop() {
        return GAP + head;
    }

    /** Height of what is seen of the cards. */
    int bodyHeight() {
        return Math.max(0, height - bodyTop() - FOOT - GAP);
    }

    /** Where the foot begins. */
    int footTop() {
        return bodyTop() + bodyHeight();
    }

    /** The column at a distance from the leading edge; -1 for none. */
    int columnAt(int x) {
        for (int i = 0; i < starts.size(); i++) {
            if (x >= starts.get(i) && x < starts.get(i) + widths.get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The column nearest to a distance from the leading edge. */
    int nearest(int x) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < starts.size(); i++) {
            int away = Math.abs(x - starts.get(i) - widths.get(i) / 2);
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    /** The place of the card at a height; -1 for none. */
    int cardAt(int y, int scrolled, int count) {
        if (y < bodyTop() || y >= footTop()) {
            return -1;
        }
        int inside = y - bodyTop() + scrolled;
        int place = inside / step();
        return inside % step() < card && place < count ? place : -1;
    }

    /** Top of a card. */
    int top(int place, int scrolled) {
        return bodyTop() + place * step() - scrolled;
    }

    int first(int scrolled) {
        return Math.max(0, scrolled / step());
    }

    /** One after the last card of which something is seen. */
    int end(int scrolled, int count) {
        return Math.min(count, (scrolled + bodyHeight() + step() - 1) / step());
    }

    /** The farthest that a column can be scrolled. */
    int limit(int count) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, (long) count * step() - bodyHeight()));
    }

    /** How far a column has to be scrolled so that a card is seen. */
    int showing(int place, int scrolled, int count) {
        int top = place * step();
        int wanted = top < scrolled ? top : top + card > scrolled + bodyHeight() ? top + card - bodyHeight() : scrolled;
        return Math.max(0, Math.min(limit(count), wanted));
    }
}
